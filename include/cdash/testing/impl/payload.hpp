// What a call sends: the values of its inputs and states, and the places of its outputs.
#pragma once

#include <cdash/testing/impl/graph.hpp>
#include <optional>

namespace cdash::testing::detail {

class Payload {
 public:
  /// Not complete if the call is silently not made: its inputs, or its outputs, are not in the page.
  /// Throws PageError if only some of them are.
  static Payload of(const Call& call, const std::vector<Targets>& outputs, const Paths& paths,
                    const Json& layout);

  /// The request's body. One that asks for a background job's result carries no values.
  std::string body(bool is_poll) const;
  /// The values of the inputs, then of the states; lists for ALL.
  std::vector<Json> values() const;
  /// What the page's own function has returned, as the response of a server would have it.
  Json answer_of(Json returned) const;
  /// Replaces every patch of a response by what it makes of the page's value.
  /// Throws PageError where that does not work.
  void apply_patches(Json& response, const Paths& paths, const Json& layout) const;

  bool is_complete = false;
  std::string outputs;  ///< as JSON; empty for a callback without any

 private:
  struct Entry {
    std::string head;  // {"id":…,"property":…
    std::optional<std::string> value;
  };
  struct Argument {
    bool is_multiple = false;
    std::vector<Entry> entries;
  };
  static std::optional<std::vector<Argument>> arguments_of(const Call& call, const std::vector<Spec>& specs,
                                                           const std::vector<Targets>& targets,
                                                           const Json& layout, std::string_view kind);
  static void write(std::string& out, const std::vector<Argument>& arguments, bool is_poll);
  static void add_values(std::vector<Json>& values, const std::vector<Argument>& arguments);

  std::string output_;
  std::vector<std::string> changed_;
  std::vector<Argument> inputs_;
  std::vector<Argument> state_;
  bool is_list_of_outputs_ = false;
  std::vector<std::pair<bool, Targets>> targets_;  // each with whether it is a list
};

}  // namespace cdash::testing::detail
