// Vectors for very many values: not filled with zeros first, and in large pages where the system has them.
#pragma once

#include <cstddef>
#include <new>
#include <utility>
#include <vector>
#if defined(__linux__)
#include <sys/mman.h>
#endif
#if defined(__GLIBC__)
#include <malloc.h>
#endif

namespace cdash::data::detail {

inline constexpr std::size_t large_page = std::size_t{1} << 21;

// Memory of a few large pages or more begins at one: touching it for the first time then costs a five
// hundredth of the page faults.
inline void* raw_allocate(std::size_t bytes) {
  if (bytes < 2 * large_page) return ::operator new(bytes);
  auto* memory = ::operator new(bytes, std::align_val_t(large_page));
#if defined(__linux__)
  ::madvise(memory, bytes, MADV_HUGEPAGE);  // a wish: nothing is lost where it is refused
#endif
  return memory;
}
inline void raw_free(void* memory, std::size_t bytes) noexcept {
  if (bytes < 2 * large_page)
    ::operator delete(memory);
  else
    ::operator delete(memory, std::align_val_t(large_page));
}

// After much work in small pieces: what is free goes back to the system, else a program that reads one large
// file keeps for ever what reading it took.
inline void return_free_memory() noexcept {
#if defined(__GLIBC__)
  ::malloc_trim(0);
#endif
}

template <class T>
struct RawAllocator {
  using value_type = T;
  RawAllocator() = default;
  template <class U>
  RawAllocator(const RawAllocator<U>&) noexcept {}
  T* allocate(std::size_t count) { return static_cast<T*>(raw_allocate(count * sizeof(T))); }
  void deallocate(T* memory, std::size_t count) noexcept { raw_free(memory, count * sizeof(T)); }
  template <class U, class... Args>
  void construct(U* place, Args&&... args) {
    if constexpr (sizeof...(Args) == 0)
      ::new (static_cast<void*>(place)) U;
    else
      ::new (static_cast<void*>(place)) U(std::forward<Args>(args)...);
  }
  bool operator==(const RawAllocator&) const = default;
};

template <class T>
using RawVector = std::vector<T, RawAllocator<T>>;

}  // namespace cdash::data::detail
