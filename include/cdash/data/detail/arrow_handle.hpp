// Owns one of the structs of the Arrow C interfaces.
#pragma once

#include <utility>

namespace cdash::data::detail {

// Released at the end, unless it was moved away.
template <class T>
class ArrowHandle {
 public:
  ArrowHandle() = default;
  // Takes it over.
  explicit ArrowHandle(T& from) noexcept : value_(from) { from.release = nullptr; }
  ArrowHandle(ArrowHandle&& from) noexcept : ArrowHandle(from.value_) {}
  ArrowHandle& operator=(ArrowHandle&&) = delete;
  ~ArrowHandle() {
    if (value_.release != nullptr) value_.release(&value_);
  }
  T& operator*() noexcept { return value_; }
  T* operator->() noexcept { return &value_; }
  bool empty() const noexcept { return value_.release == nullptr; }

  void move_to(T& to) noexcept {
    to = value_;
    value_.release = nullptr;
  }

 private:
  T value_{};
};

}  // namespace cdash::data::detail
