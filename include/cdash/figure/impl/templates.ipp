// Bodies of figure/templates.hpp.
#pragma once

#include <atomic>
#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <cdash/core/nearest.hpp>
#include <cdash/error.hpp>
#include <cdash/figure/detail/packed.hpp>
#include <cdash/figure/object.hpp>
#include <cdash/figure/templates.hpp>
#include <deque>
#include <mutex>

namespace cdash::figure {
namespace detail {

#ifdef CDASH_TEMPLATES_LINKED
std::span<const PackedTemplate> linked_templates() noexcept;  // in the source file that the packer writes
#endif

inline std::span<const PackedTemplate> packed_templates() noexcept {
#ifdef CDASH_TEMPLATES_LINKED
  if (announced_templates().empty()) return linked_templates();
#endif
  return announced_templates();
}

// What was asked for once; it stays, so that figures can point to it.
class Templates {
 public:
  static Templates& all() {
    static Templates templates;
    return templates;
  }

  const Template* find(std::string_view name) {
    const std::lock_guard lock(mutex_);
    return find_locked(name);
  }

  static const Template* unset() {
    static const Template none;
    return &none;
  }
  std::atomic<const Template*> current = unset();

 private:
  struct Owned : Template {
    std::string text;
    boost::json::object content;
  };

  const Template* find_locked(std::string_view name) {
    for (const auto& known : known_)
      if (known.name == name) return &known;
    return name.find('+') == std::string_view::npos ? single(name) : combined(name);
  }

  const Template* single(std::string_view name) {
    const auto packed = packed_templates();
    if (name == "none" || (name == "plotly" && packed.empty())) return nullptr;
    for (const auto& one : packed) {
      if (one.name != name) continue;
      auto& made = add(name, boost::json::parse({one.json.data(), one.json.size()}).as_object());
      made.json = one.json;
      return &made;
    }
    if (packed.empty())
      throw DataError("cdash: there is no figure template \"" + std::string(name) +
                      "\": the program was built without the package that has them");
    std::vector<std::string_view> names = {"none"};
    for (const auto& one : packed) names.push_back(one.name);
    throw DataError("cdash: there is no figure template \"" + std::string(name) + "\"" +
                    did_you_mean(name, names));
  }

  const Template* combined(std::string_view names) {
    // The right one wins, property by property. Each once, so that there is an end to what must be kept.
    Object sum;
    std::vector<std::string_view> seen;
    for (auto rest = names; !rest.empty() || seen.empty();) {
      const auto plus = rest.find('+');
      const auto name = rest.substr(0, plus);
      rest = plus == std::string_view::npos ? std::string_view() : rest.substr(plus + 1);
      for (const auto before : seen)
        if (before == name)
          throw DataError("cdash: the figure template \"" + std::string(names) + "\" names \"" +
                          std::string(name) + "\" twice; name each once");
      seen.push_back(name);
      if (const auto one = find_locked(name)) sum.merge(*one->object);
    }
    auto& made = add(names, boost::json::parse(sum.to_json()).as_object());
    made.text = sum.to_json();
    made.json = made.text;
    return &made;
  }

  Owned& add(std::string_view name, boost::json::object content) {
    auto& made = known_.emplace_back();
    made.name = name;
    made.content = std::move(content);
    made.object = &made.content;
    return made;
  }

  std::mutex mutex_;
  std::deque<Owned> known_;
};

CDASH_DECL const Template* known_template(std::string_view name) { return Templates::all().find(name); }

CDASH_DECL const Template* current_template() noexcept {
  auto& templates = Templates::all();
  if (templates.current.load(std::memory_order_acquire) == Templates::unset()) {
    const Template* unset = Templates::unset();
    templates.current.compare_exchange_strong(unset, templates.find("plotly"));
  }
  return templates.current.load(std::memory_order_acquire);
}

CDASH_DECL const boost::json::object* find_template(std::string_view name) {
  const auto found = name.empty() ? current_template() : known_template(name);
  return found != nullptr ? found->object : nullptr;
}

}  // namespace detail

CDASH_DECL std::vector<std::string_view> template_names() {
  std::vector<std::string_view> names;
  for (const auto& one : detail::packed_templates()) names.push_back(one.name);
  return names;
}

CDASH_DECL void set_default_template(std::string_view name) {
  detail::Templates::all().current.store(detail::known_template(name), std::memory_order_release);
}

CDASH_DECL std::string_view default_template() noexcept {
  const auto current = detail::current_template();
  return current != nullptr ? std::string_view(current->name) : std::string_view("none");
}

}  // namespace cdash::figure
