// Dependencies that belong together: a described struct or a vector of them, and the values that fit it.
#pragma once

#include <boost/describe/members.hpp>
#include <boost/mp11/algorithm.hpp>
#include <boost/mp11/list.hpp>
#include <cdash/app/dependency.hpp>
#include <cdash/app/read.hpp>
#include <cdash/app/result.hpp>
#include <cdash/error.hpp>
#include <span>
#include <string_view>
#include <type_traits>
#include <vector>

namespace cdash::detail {

template <class T>
concept Described = boost::describe::has_describe_members<T>::value && std::is_class_v<T>;

template <class T>
using MembersOf = boost::describe::describe_members<T, boost::describe::mod_public>;
template <class T>
inline constexpr std::size_t member_count = boost::mp11::mp_size<MembersOf<T>>::value;
template <class T, std::size_t N>
using MemberOf = boost::mp11::mp_at_c<MembersOf<T>, N>;
template <class T, std::size_t N>
using MemberType = std::remove_cvref_t<decltype(std::declval<T&>().*MemberOf<T, N>::pointer)>;

template <class T>
inline constexpr bool is_vector = false;
template <class T>
inline constexpr bool is_vector<std::vector<T>> = true;

// What a dependency or a group of them is made of.
enum Role : unsigned { no_role = 0, output_role = 1, input_role = 2, state_role = 4 };

template <class D>
constexpr unsigned role() {
  if constexpr (IsOutput<D>)
    return output_role;
  else if constexpr (IsInput<D>)
    return input_role;
  else if constexpr (IsState<D>)
    return state_role;
  else if constexpr (is_vector<D>)
    return role<typename D::value_type>();
  else if constexpr (Described<D>) {
    if constexpr (member_count<D> == 0)
      return no_role;
    else
      return []<std::size_t... N>(std::index_sequence<N...>) {
        constexpr bool all = ((role<MemberType<D, N>>() != no_role) && ...);
        return all ? (role<MemberType<D, N>>() | ...) : unsigned(no_role);
      }(std::make_index_sequence<member_count<D>>());
  } else
    return no_role;
}

template <class D>
concept IsGroup = role<D>() != no_role && !IsDependency<D>;

template <class T>
constexpr std::size_t member_named(std::string_view name) {
  std::size_t found = member_count<T>;
  [&]<std::size_t... N>(std::index_sequence<N...>) {
    ((std::string_view(MemberOf<T, N>::name) == name ? void(found = N) : void()), ...);
  }(std::make_index_sequence<member_count<T>>());
  return found;
}

// The place in T of member N of D, by its name.
template <class D, std::size_t N, class T>
inline constexpr std::size_t counterpart = member_named<T>(MemberOf<D, N>::name);

template <class D, class T>
constexpr bool same_members() {
  if constexpr (!Described<T>)
    return false;
  else if constexpr (member_count<T> != member_count<D>)
    return false;
  else
    return []<std::size_t... N>(std::index_sequence<N...>) {
      return ((counterpart<D, N, T> < member_count<T>) && ...);
    }(std::make_index_sequence<member_count<D>>());
}

// Calls f.operator()<type in D, its pointer, type in T, its pointer>() for each member, in D's order.
template <class D, class T, class F>
constexpr auto with_members(F f) {
  return [&]<std::size_t... N>(std::index_sequence<N...>) {
    return f.template operator()<std::index_sequence<N, counterpart<D, N, T>>...>();
  }(std::make_index_sequence<member_count<D>>());
}

template <class D, class Pair>
struct PairOf;
template <class D, std::size_t N, std::size_t M>
struct PairOf<D, std::index_sequence<N, M>> {
  using From = MemberType<D, N>;
  static constexpr std::size_t here = N;
  static constexpr std::size_t there = M;
};

template <class P, class T>
constexpr bool gives_one() {
  if constexpr (is_optional<T>)
    return P::template reads<typename T::value_type> || std::same_as<typename T::value_type, Json>;
  else
    return P::template reads<T> || std::same_as<T, Json>;
}

// Whether a T takes the list of values that an id with ALL stands for.
template <class P, class T>
constexpr bool gives_several() {
  if constexpr (std::same_as<T, Json> || std::same_as<T, boost::json::array>)
    return true;
  else if constexpr (ListLike<T>)
    return gives_one<P, typename T::value_type>();
  else
    return false;
}

template <class D, class T>
constexpr bool gives() {
  if constexpr (IsDependency<D>)
    return gives_one<typename D::Type, T>() || gives_several<typename D::Type, T>();
  else if constexpr (is_vector<D>) {
    if constexpr (ListLike<T>)
      return gives<typename D::value_type, typename T::value_type>();
    else
      return false;
  } else if constexpr (same_members<D, T>() && std::is_default_constructible_v<T>)
    return with_members<D, T>([]<class... M>() {
      return (gives<typename PairOf<D, M>::From, MemberType<T, PairOf<D, M>::there>>() && ...);
    });
  else
    return false;
}

template <class D, class T>
constexpr bool readable() {
  if constexpr (IsDependency<D>)
    return is_readable<T>();
  else
    return true;  // what does not fit is told by gives()
}

template <class D, class R>
constexpr bool sets() {
  if constexpr (std::same_as<R, NoUpdate>)
    return true;
  else if constexpr (IsDependency<D>)
    return takes<typename D::Type, R>() || takes_several<typename D::Type, R>();
  else if constexpr (is_update<R>)
    return sets<D, typename Bare<R>::Type>();
  else if constexpr (is_vector<D>) {
    if constexpr (RangeLike<const R> && !MapLike<R>)
      return sets<typename D::value_type, RangeElement<const R>>();
    else
      return false;
  } else if constexpr (same_members<D, R>())
    return with_members<D, R>([]<class... M>() {
      return (sets<typename PairOf<D, M>::From, MemberType<R, PairOf<D, M>::there>>() && ...);
    });
  else
    return false;
}

/// Where a call stands in its dependencies while they are filled in, or read.
struct Cursor {
  std::size_t leaf = 0;   // outputs, or inputs
  std::size_t state = 0;  // states
  std::size_t list = 0;   // the next of the lists' lengths
};

CDASH_DECL void throw_list_length(const Callback& callback, std::size_t wanted, std::size_t found);

/// Counters start at 0, though the page sends nothing for them until the first click.
CDASH_DECL bool is_counter(std::string_view property) noexcept;

template <class T>
inline constexpr bool takes_null = is_optional<T> || std::same_as<T, Json>;

CDASH_DECL Json list_of(const Argument& argument);

inline const Json* zero_for_null(const Json* value) {
  static const Json zero(0);
  return !value || value->is_null() ? &zero : value;
}

template <class T>
T read_argument(std::size_t index, const Json* value) {
  static const Json null;
  try {
    return read<T>(value ? *value : null);
  } catch (Misfit& misfit) {
    throw ArgumentMisfit{index, std::move(misfit.found), std::move(misfit.wanted)};
  }
}

/// Reads the parameters of a call in the order of the dependencies.
struct ArgumentReader {
  const Callback& callback;
  std::span<const Argument> arguments;
  Cursor at = {};

  template <class D>
  std::size_t next_index() {
    if constexpr (IsInput<D>)
      return at.leaf++;
    else
      return callback.inputs.size() + at.state++;
  }

  /// Whether nothing that is required is null.
  template <class D, class T>
  bool present() {
    if constexpr (IsDependency<D>) {
      const auto index = next_index<D>();
      const auto& dependency = callback.argument(index);
      if (dependency.id.stands_for_several()) {
        if constexpr (ListLike<T>) {
          using E = typename T::value_type;
          if constexpr (!takes_null<E>) {
            if (NumberLike<E> && is_counter(dependency.property)) return true;
            for (const auto* value : arguments[index].values)
              if (!value || value->is_null()) return false;
          }
        }
        return true;
      }
      const auto* value = arguments[index].value;
      return takes_null<T> || (value && !value->is_null()) ||
             (NumberLike<T> && is_counter(dependency.property));
    } else if constexpr (is_vector<D>) {
      bool all = true;
      for (auto left = callback.argument_lists[at.list++]; left > 0; --left)
        all = present<typename D::value_type, typename T::value_type>() && all;
      return all;
    } else {
      return with_members<D, T>([&]<class... M>() {
        bool all = true;
        ((all = this->template present<typename PairOf<D, M>::From, MemberType<T, PairOf<D, M>::there>>() &&
                all),
         ...);
        return all;
      });
    }
  }

  template <class D, class T>
  T take() {
    if constexpr (IsDependency<D>) {
      const auto index = next_index<D>();
      const auto& argument = arguments[index];
      if constexpr (gives_several<typename D::Type, T>()) {
        if (callback.argument(index).id.stands_for_several()) {
          if constexpr (std::same_as<T, Json>) {
            return list_of(argument);
          } else if constexpr (std::same_as<T, boost::json::array>) {
            return list_of(argument).as_array();
          } else {
            T list;
            for (const auto* value : argument.values) {
              using E = typename T::value_type;
              list.push_back(read_argument<E>(index, NumberLike<E> ? zero_for_null(value) : value));
            }
            return list;
          }
        }
      }
      return read_argument<T>(index, NumberLike<T> ? zero_for_null(argument.value) : argument.value);
    } else if constexpr (is_vector<D>) {
      T list;
      for (auto left = callback.argument_lists[at.list++]; left > 0; --left)
        list.push_back(take<typename D::value_type, typename T::value_type>());
      return list;
    } else {
      T result{};
      with_members<D, T>([&]<class... M>() {
        ((result.*MemberOf<T, PairOf<D, M>::there>::pointer =
              take<typename PairOf<D, M>::From, MemberType<T, PairOf<D, M>::there>>()),
         ...);
      });
      return result;
    }
  }
};

/// Stores what a function returned, in the order of the outputs.
struct ResultWriter {
  const Callback& callback;
  std::span<Result> results;
  Cursor at = {};

  /// Leaves the outputs of D as they are.
  template <class D>
  void skip() {
    if constexpr (IsDependency<D>) {
      ++at.leaf;
    } else if constexpr (is_vector<D>) {
      for (auto left = callback.output_lists[at.list++]; left > 0; --left) skip<typename D::value_type>();
    } else {
      with_members<D, D>([&]<class... M>() { (this->template skip<typename PairOf<D, M>::From>(), ...); });
    }
  }

  template <class D, class R>
  void store(const R& returned) {
    if constexpr (std::same_as<R, NoUpdate>) {
      skip<D>();
    } else if constexpr (IsDependency<D>) {
      using P = typename D::Type;
      auto& result = results[at.leaf];
      if (callback.outputs[at.leaf++].id.stands_for_several()) {
        if constexpr (takes_several<P, R>()) result.values = results_of<P>(returned);
      } else {
        if constexpr (takes<P, R>()) result.value = result_of<P>(returned);
      }
    } else if constexpr (is_update<R>) {
      if (returned.value())
        store<D>(*returned.value());
      else
        skip<D>();
    } else if constexpr (is_vector<D>) {
      const auto wanted = callback.output_lists[at.list++];
      std::size_t found = 0;
      for (auto&& element : returned) {
        if (found++ < wanted) store<typename D::value_type, RangeElement<const R>>(element);
      }
      if (found != wanted) throw_list_length(callback, wanted, found);
    } else {
      with_members<D, R>([&]<class... M>() {
        (store<typename PairOf<D, M>::From>(returned.*MemberOf<R, PairOf<D, M>::there>::pointer), ...);
      });
    }
  }
};

/// Where the grouping of one of `count` top-level dependencies goes.
inline Grouping& group_of(Grouping& grouping, std::size_t count) {
  if (count == 1) return grouping;
  grouping.kind = Grouping::Kind::list;
  return grouping.members.emplace_back();
}

template <class T, class D>
void add_dependency(Callback& callback, const D& dependency, Grouping& grouping);

// One member of a struct of dependencies; T is the struct of values, if there is one.
template <class T, class Pair, class D>
void add_member(Callback& callback, const D& group, Grouping& grouping) {
  grouping.names.emplace_back(MemberOf<D, Pair::here>::name);
  const auto& member = group.*MemberOf<D, Pair::here>::pointer;
  auto& inner = grouping.members.emplace_back();
  if constexpr (Described<T> && !std::same_as<T, D>)
    add_dependency<MemberType<T, Pair::there>>(callback, member, inner);
  else
    add_dependency<void>(callback, member, inner);
}

/// Adds a dependency, or those of a group, and which of its forms T fits; T is void where nobody asks.
template <class T, class D>
void add_dependency(Callback& callback, const D& dependency, Grouping& grouping) {
  if constexpr (IsDependency<D>) {
    using P = typename D::Type;
    if constexpr (IsOutput<D>) {
      callback.outputs.push_back(dependency);
      if constexpr (std::is_void_v<T>)
        callback.output_fits.push_back({true, true});
      else
        callback.output_fits.push_back({takes<P, T>(), takes_several<P, T>()});
    } else {
      Fits fits{true, true};
      if constexpr (!std::is_void_v<T>) fits = {gives_one<P, T>(), gives_several<P, T>()};
      callback.leaf_is_state.push_back(IsState<D>);
      if constexpr (IsInput<D>) {
        callback.inputs.push_back(dependency);
        const auto at = static_cast<std::ptrdiff_t>(callback.inputs.size() - 1);
        callback.argument_fits.insert(callback.argument_fits.begin() + at, fits);
      } else {
        callback.states.push_back(dependency);
        callback.argument_fits.push_back(fits);
      }
    }
  } else if constexpr (is_vector<D>) {
    grouping.kind = Grouping::Kind::list;
    auto& lists = role<D>() == output_role ? callback.output_lists : callback.argument_lists;
    lists.push_back(dependency.size());
    for (const auto& one : dependency) {
      grouping.members.emplace_back();
      if constexpr (std::is_void_v<T> || std::same_as<T, NoUpdate>)
        add_dependency<void>(callback, one, grouping.members.back());
      else if constexpr (is_update<T>)
        add_dependency<RangeElement<const typename Bare<T>::Type>>(callback, one, grouping.members.back());
      else
        add_dependency<RangeElement<const T>>(callback, one, grouping.members.back());
    }
  } else {
    grouping.kind = Grouping::Kind::object;
    using U = std::conditional_t<std::is_void_v<T>, D, typename Bare<T>::Type>;
    with_members<D, std::conditional_t<Described<U>, U, D>>(
        [&]<class... M>() { (add_member<U, PairOf<D, M>>(callback, dependency, grouping), ...); });
  }
}

}  // namespace cdash::detail
