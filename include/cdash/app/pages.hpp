// Pages of an app: their paths, the functions that make them, and what can be said of each.
#pragma once

#include <algorithm>
#include <boost/json/value_from.hpp>
#include <cdash/app/bind.hpp>
#include <cdash/app/page_record.hpp>
#include <cdash/core/child.hpp>
#include <concepts>
#include <cstdint>
#include <exception>
#include <limits>
#include <optional>
#include <source_location>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace cdash {

/// Thrown by a function of a page: there is no such page after all, and the visitor sees
/// App::page_not_found().
///
///     app.page("/report/<id>", [&](int id) { if (!reports.contains(id)) throw PageNotFound(); … });
struct PageNotFound : std::exception {
  const char* what() const noexcept override { return "cdash: PageNotFound"; }
};

/// What App::pages() tells of a page, for links to it.
struct PageInfo {
  std::string name;           ///< "Weekly report"
  std::string title;          ///< of the browser's tab; the name, where a function makes it
  std::string path_template;  ///< as registered: "/report/<id>"
  std::string path;           ///< without variables, "/report/7": those of example(), or else "none"
  std::string relative_path;  ///< the same behind the app's prefix: for dcc::Link
  std::string description;    ///< empty, where a function makes it
  std::string image;          ///< a file of the assets folder, or empty
  std::string image_url;      ///< an image elsewhere, or empty
  std::optional<double> order;
  Json data;  ///< what data() was given; null if nothing
};

/// Shows the page whose path the browser is at: stands once in the layout of an app with pages. An app
/// without a layout has nothing else.
///
///     app.layout(html::Nav(…), page_container());
CDASH_DECL Component page_container(std::source_location where = std::source_location::current());

/// The id of the dcc::Location in page_container(). A callback that sets its "pathname" shows another page;
/// `State(pages_location, "hash")` is what stands behind the #.
inline constexpr std::string_view pages_location = "_pages_location";

namespace detail {

/// A page's path from left to right: texts, and names of variables.
class PathReader {
 public:
  struct Part {
    std::string_view text;
    bool is_variable = false;
  };
  constexpr explicit PathReader(std::string_view path) : rest_(path) {}
  constexpr bool next(Part& part) {
    if (rest_.empty()) return false;
    const bool is_variable = rest_.front() == '<';
    const auto end = std::min(rest_.find(is_variable ? '>' : '<'), rest_.size());
    part = {rest_.substr(is_variable ? 1 : 0, is_variable ? end - 1 : end), is_variable};
    rest_.remove_prefix(std::min(end + (is_variable ? 1 : 0), rest_.size()));
    return true;
  }

 private:
  std::string_view rest_;
};

constexpr std::size_t variable_count(std::string_view path) {
  std::size_t count = 0;
  PathReader reader(path);
  for (PathReader::Part part; reader.next(part);) count += part.is_variable ? 1U : 0U;
  return count;
}

constexpr std::size_t times_named(std::string_view path, std::string_view name) {
  std::size_t count = 0;
  PathReader reader(path);
  for (PathReader::Part part; reader.next(part);) count += part.is_variable && part.text == name ? 1U : 0U;
  return count;
}

constexpr bool is_variable_name(std::string_view name) {
  for (const char c : name)
    if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (c >= '0' && c <= '9')))
      return false;
  return !name.empty() && !(name[0] >= '0' && name[0] <= '9');
}

enum class PathFault : unsigned char { none, start, part, variable, neighbours };

constexpr PathFault path_fault(std::string_view path) {
  if (!path.starts_with('/') || path.find_first_of("?#") != path.npos) return PathFault::start;
  for (auto rest = path.substr(1); !rest.empty();) {
    const auto slash = std::min(rest.find('/'), rest.size());
    const auto part = rest.substr(0, slash);
    if (part.empty() || part == "." || part == "..") return PathFault::part;
    rest.remove_prefix(std::min(slash + 1, rest.size()));
  }
  bool after_variable = false;
  std::size_t brackets = 0;
  PathReader reader(path);
  for (PathReader::Part part; reader.next(part); after_variable = part.is_variable) {
    if (part.is_variable && (!is_variable_name(part.text) || times_named(path, part.text) != 1))
      return PathFault::variable;
    if (part.is_variable && after_variable) return PathFault::neighbours;
    brackets += part.is_variable ? 1U : 0U;
  }
  for (const char c : path) brackets -= c == '>' ? 1U : 0U;
  return brackets == 0 ? PathFault::none : PathFault::variable;
}

template <class T>
constexpr bool is_path_value() {
  if constexpr (std::is_enum_v<T>)
    return boost::json::has_value_to<T>::value && boost::json::has_value_from<T>::value;
  else
    return std::same_as<T, std::string> || NumberLike<T> || std::same_as<T, bool>;
}

// Each throws PageNotFound for a text that is none.
CDASH_DECL std::int64_t path_signed(const std::string& text, std::int64_t least, std::int64_t most);
CDASH_DECL std::uint64_t path_unsigned(const std::string& text, std::uint64_t most);
CDASH_DECL double path_number(const std::string& text);
CDASH_DECL bool path_bool(const std::string& text);

template <class T>
T path_value(const std::string& text) {
  using Limits = std::numeric_limits<T>;
  if constexpr (std::same_as<T, std::string>)
    return text;
  else if constexpr (std::same_as<T, bool>)
    return path_bool(text);
  else if constexpr (std::floating_point<T>)
    return static_cast<T>(path_number(text));
  else if constexpr (std::signed_integral<T>)
    return static_cast<T>(path_signed(text, Limits::min(), Limits::max()));
  else if constexpr (std::unsigned_integral<T>)
    return static_cast<T>(path_unsigned(text, Limits::max()));
  else {
    auto value = boost::json::try_value_to<T>(Json(std::string_view(text)));
    if (!value) throw PageNotFound();
    return *value;
  }
}

template <class T>
std::string path_text(const T& value) {
  if constexpr (std::same_as<T, std::string>)
    return value;
  else if constexpr (std::is_enum_v<T>)
    return std::string(std::string_view(boost::json::value_from(value).as_string()));
  else {
    std::string text;
    cdash::to_value(value).write(text);
    return text;
  }
}

CDASH_DECL const std::string& text_of_path_value(PathValues values, std::size_t index);
CDASH_DECL const std::string& text_of_path_value(PathValues values, std::string_view name);

template <class F>
concept IsPageFunction =
    (std::is_pointer_v<F> && std::is_function_v<std::remove_pointer_t<F>>) || requires { &F::operator(); };

// How the function of a page takes the path's variables: by their order, or by name in one struct.
template <class Parameters>
struct PathParameters;
template <class... P>
struct PathParameters<List<P...>> {
  static constexpr bool readable = (is_path_value<P>() && ...);
  static constexpr bool by_name = false;
  static constexpr std::size_t count = sizeof...(P);
  static constexpr bool fit(std::string_view path) { return variable_count(path) == count; }
  static std::tuple<P...> read(PathValues values) {
    return [&]<std::size_t... N>(std::index_sequence<N...>) {
      return std::tuple<P...>{path_value<P>(text_of_path_value(values, N))...};
    }(std::index_sequence_for<P...>());
  }
  static std::vector<std::string> texts(const P&... values) { return {path_text(values)...}; }
};
template <Described S>
  requires(!is_path_value<S>())
struct PathParameters<List<S>> {
  template <std::size_t... N>
  static constexpr bool all_readable(std::index_sequence<N...>) {
    return (is_path_value<MemberType<S, N>>() && ...);
  }
  static constexpr auto members = std::make_index_sequence<member_count<S>>();
  static constexpr bool readable = all_readable(members) && std::is_default_constructible_v<S>;
  static constexpr bool by_name = true;
  static constexpr std::size_t count = member_count<S>;
  static constexpr bool fit(std::string_view path) {
    return variable_count(path) == count && [&]<std::size_t... N>(std::index_sequence<N...>) {
      return ((times_named(path, MemberOf<S, N>::name) == 1) && ...);
    }(members);
  }
  static std::tuple<S> read(PathValues values) {
    S all{};
    [&]<std::size_t... N>(std::index_sequence<N...>) {
      ((all.*MemberOf<S, N>::pointer =
            path_value<MemberType<S, N>>(text_of_path_value(values, MemberOf<S, N>::name))),
       ...);
    }(members);
    return {std::move(all)};
  }
  static std::vector<PathValue> named(const S& all) {
    std::vector<PathValue> values;
    [&]<std::size_t... N>(std::index_sequence<N...>) {
      (values.push_back({MemberOf<S, N>::name, path_text(all.*MemberOf<S, N>::pointer)}), ...);
    }(members);
    return values;
  }
};

/// What a page's functions take and give, from their types.
template <class F>
struct PageFunction {
  using Split = SplitParts<List<>, typename Signature<F>::Parameters>;
  using Variables = typename Split::Parameters;
  using Return = std::decay_t<typename Signature<F>::Return>;
  static constexpr bool only_context =
      std::same_as<typename Split::Parts, List<>> || std::same_as<typename Split::Parts, List<Context>>;
  static constexpr bool is_const = is_const_callable<F, typename Signature<F>::Parameters>;

  static decltype(auto) call(const F& function, const Context& context, PathValues values) {
    auto parameters = PathParameters<Variables>::read(values);
    return std::apply(
        [&](auto&... each) -> decltype(auto) {
          if constexpr (std::same_as<typename Split::Parts, List<>>)
            return function(std::move(each)...);
          else
            return function(context, std::move(each)...);
        },
        parameters);
  }
};

// The variables of the pages' layout: what title(), description() and example() may be given.
struct NoFunction {};

template <class... C>
struct PageLayout {
  static constexpr bool is_function = false;
  using Variables = NoFunction;
};
template <IsPageFunction F>
struct PageLayout<F> {
  static constexpr bool is_function = true;
  using Variables = typename PageFunction<F>::Variables;
};

}  // namespace detail

/// The path of a page: `"/report"`, or with variables `"/report/<id>"`, `"/<year>/from-<month>"`. A variable
/// stands for what is there up to the next "/", or up to the text behind it; it is at least one character. A
/// literal is checked by the compiler, also against the layout's function; other text before the app is
/// served.
template <class... Layout>
class PagePath {
 public:
  template <std::size_t N>
  consteval PagePath(const char (&literal)[N], std::source_location where = std::source_location::current())
      : text_(literal, N - 1), where_(where) {
    using detail::PathFault;
    const auto fault = detail::path_fault(text_);
    if (fault == PathFault::start)
      throw "cdash: a page's path starts with a slash, and has no ? and no # in it: \"/report\"";
    if (fault == PathFault::part)
      throw "cdash: a page's path has no empty part, no . and no .. between two slashes";
    if (fault == PathFault::variable)
      throw "cdash: a variable of a page's path is a name between < and >, letters, digits and _, once";
    if (fault == PathFault::neighbours)
      throw "cdash: between two variables of a page's path there is some text: \"/<from>-<to>\"";
    if constexpr (detail::PageLayout<Layout...>::is_function) {
      using Parameters = detail::PathParameters<typename detail::PageLayout<Layout...>::Variables>;
      if (!Parameters::by_name && !Parameters::fit(text_))
        throw "cdash: a page's function takes one parameter for each variable of its path, in their order";
      if (Parameters::by_name && !Parameters::fit(text_))
        throw "cdash: the struct that a page's function takes has the variables of its path as members";
    }
  }
  /// A view: `text` lives until the page was registered.
  PagePath(const std::string& text, std::source_location where = std::source_location::current())
      : text_(text), where_(where) {}

  constexpr std::string_view text() const noexcept { return text_; }
  constexpr std::source_location where() const noexcept { return where_; }

 private:
  std::string_view text_;
  std::source_location where_;
};

/// What can be said of a page: `app.page("/report", …).name("Weekly report").order(2);` `Variables` are the
/// types that its layout's function takes.
template <class Variables>
class PageOptions {
 public:
  explicit PageOptions(detail::PageRecord& page) : page_(&page) {}

  /// What links call it. Default: made of its path, "/weekly-report" is "Weekly report", and "/" is "Home".
  PageOptions& name(std::string text) { return page_->name = std::move(text), *this; }

  /// The title of the browser's tab. Default: the app's, if it has one, or else the page's name.
  PageOptions& title(std::string text) { return set(page_->title, std::move(text)); }
  /// The same from a function, which takes the path's variables as the layout's function does, or nothing; a
  /// const Context& may stand in front. It is called for the page and for its meta tags.
  ///
  ///     app.page("/report/<id>", report).title([](int id) { return "Report " + std::to_string(id); });
  template <detail::IsPageFunction F>
  PageOptions& title(F function) {
    return set(page_->title, std::move(function));
  }

  /// What search engines and messengers show of the page, in its meta tags. Default:
  /// AppSettings::description.
  PageOptions& description(std::string text) { return set(page_->description, std::move(text)); }
  /// The same from a function, as title() takes it.
  template <detail::IsPageFunction F>
  PageOptions& description(F function) {
    return set(page_->description, std::move(function));
  }

  /// The image of the page's meta tags, by its name in the assets folder. Default: the one that is called
  /// like the page ("weekly-report.png", for "/" "home.png"), or else "app.png", "logo.png"; also apng, avif,
  /// gif, jpeg, jpg, svg and webp.
  PageOptions& image(std::string file) { return page_->image = std::move(file), *this; }
  /// The same for an image elsewhere, by its whole URL.
  PageOptions& image_url(std::string url) { return page_->image_url = std::move(url), *this; }

  /// Its place in App::pages(): small numbers first, then pages without one as they were registered. If no
  /// page says it, "/" is the first.
  PageOptions& order(double place) { return page_->order = place, *this; }

  /// Paths that the page had once: status 301 sends browsers to the present one. They may have the variables
  /// of its path.
  ///
  ///     app.page("/report/<id>", report).redirect_from("/reports/<id>", "/r/<id>");
  template <std::convertible_to<std::string>... P>
  PageOptions& redirect_from(P... paths) {
    (page_->redirects.push_back(std::move(paths)), ...);
    return *this;
  }

  /// Values of the path's variables with which the layout is made once before the app is served, so that
  /// callbacks may name its ids; links from App::pages() have them, too. A struct, if the function takes one;
  /// texts, if the layout is none.
  template <class... V>
  PageOptions& example(const V&... values) {
    if constexpr (std::same_as<Variables, detail::NoFunction>) {
      constexpr bool example_is_text = (std::convertible_to<const V&, std::string> && ...);
      static_assert(example_is_text, "cdash: example() of a page that no function makes takes texts");
      if constexpr (example_is_text) page_->example = {{std::string(), std::string(values)}...};
    } else {
      constexpr bool example_fits = takes<V...>(Variables());
      static_assert(example_fits,
                    "cdash: example() takes what the page's function takes of its path: the same number of "
                    "values, of these types");
      if constexpr (example_fits) set_example(Variables(), values...);
    }
    return *this;
  }

  /// Anything else for App::pages(): an icon, a group of the menu.
  PageOptions& data(Json any) { return page_->data = std::move(any), *this; }

 private:
  template <class... V, class... P>
  static consteval bool takes(detail::List<P...>) {
    if constexpr (sizeof...(V) == sizeof...(P))
      return (std::convertible_to<const V&, P> && ...);
    else
      return false;
  }
  template <class... P>
  void set_example(detail::List<P...> variables, const std::type_identity_t<P>&... values) {
    using Parameters = detail::PathParameters<decltype(variables)>;
    if constexpr (Parameters::by_name) {
      page_->example = Parameters::named(values...);
    } else {
      page_->example.clear();
      for (auto& text : Parameters::texts(values...)) page_->example.push_back({{}, std::move(text)});
    }
  }

  PageOptions& set(detail::PageText& which, std::string text) {
    which = {std::move(text), nullptr};
    return *this;
  }
  template <detail::IsPageFunction F>
  PageOptions& set(detail::PageText& which, F function) {
    using Function = detail::PageFunction<F>;
    constexpr bool function_of_the_variables = Function::only_context && Function::is_const &&
                                               (std::same_as<typename Function::Variables, Variables> ||
                                                std::same_as<typename Function::Variables, detail::List<>>) &&
                                               std::convertible_to<typename Function::Return, std::string>;
    static_assert(function_of_the_variables,
                  "cdash: a function for title() or description() returns text, and takes what the page's "
                  "layout takes of its path, or nothing; a const Context& may stand in front");
    if constexpr (function_of_the_variables)
      which = {{}, [function = std::move(function)](const Context& context, detail::PathValues values) {
                 return std::string(Function::call(function, context, values));
               }};
    return *this;
  }

  detail::PageRecord* page_;
};

namespace detail {

template <class... C>
using PagePathOf = PagePath<std::type_identity_t<C>...>;
template <class... C>
using PageOptionsOf = PageOptions<typename PageLayout<C...>::Variables>;

template <class... C>
constexpr bool takes_no_variables() {
  if constexpr (PageLayout<C...>::is_function)
    return std::same_as<typename PageLayout<C...>::Variables, List<>>;
  else
    return true;
}

/// Fills a page from its layout: a function, or what it shows. One static_assert says what is wrong.
template <class... C>
void bind_page(PageRecord& page, C... content) {
  constexpr bool page_has_a_layout = sizeof...(C) > 0;
  static_assert(page_has_a_layout, "cdash: page() takes a path, and behind it what the page shows");
  if constexpr (PageLayout<C...>::is_function) {
    using Function = PageFunction<C...>;
    using Parameters = PathParameters<typename Function::Variables>;
    constexpr bool function_is_const = Function::is_const && (std::copy_constructible<C> && ...);
    static_assert(
        function_is_const,
        "cdash: a page's function is copied, and runs on several threads at once: its lambda cannot "
        "be mutable, and its parameters are taken by value or by const reference");
    constexpr bool variables_readable = Function::only_context && Parameters::readable;
    static_assert(variables_readable,
                  "cdash: a page's function takes variables of its path as std::string, numbers, bool, or "
                  "described enums, or one described struct of these; a const Context& may stand in front");
    constexpr bool returns_content = Child::accepts<typename Function::Return>;
    static_assert(returns_content, "cdash: a page's function returns a component, or a range of components");
    if constexpr (function_is_const && variables_readable && returns_content) {
      page.parameters_fit = &Parameters::fit;
      page.by_name = Parameters::by_name;
      const auto set = [&]<class F>(F function) {
        // A std::function may be empty; a lambda has no result_type, and never is.
        if constexpr (std::is_pointer_v<F> || requires { typename F::result_type; })
          page.has_layout = static_cast<bool>(function);
        page.make = [function = std::move(function)](const Context& context, PathValues values) {
          return Child(Function::call(function, context, values)).to_value();
        };
      };
      (set(std::move(content)), ...);
    }
  } else if constexpr (page_has_a_layout) {
    constexpr bool content_can_be_shown = (Child::accepts<C> && ...);
    static_assert(content_can_be_shown,
                  "cdash: a page shows components, texts, ranges of them, or what one function makes, whose "
                  "parameters have types, and whose body has no mistake");
    if constexpr (content_can_be_shown) {
      if constexpr (sizeof...(C) == 1)
        page.layout = (Child(std::move(content)).to_value(), ...);
      else
        page.layout = Child(std::initializer_list<Child>{Child(std::move(content))...}).to_value();
      page.has_layout = !page.layout.is_null();
    }
  }
}

}  // namespace detail
}  // namespace cdash
