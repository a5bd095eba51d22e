// dash_table::DataTable, the component DataTable of dash_table.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/style.hpp>
#include <cdash/dash_table/format.hpp>

namespace cdash::dash_table {

/// The component `DataTable` of dash_table.
struct DataTable : Component {
  static constexpr std::string_view property_names[] = {
      {"active_cell", 11}, {"cell_selectable", 15}, {"column_selectable", 17}, {"columns", 7}, {"css", 3},
      {"data", 4}, {"data_previous", 13}, {"data_timestamp", 14}, {"derived_filter_query_structure", 30},
      {"derived_viewport_data", 21}, {"derived_viewport_indices", 24}, {"derived_viewport_row_ids", 24},
      {"derived_viewport_selected_columns", 33}, {"derived_viewport_selected_row_ids", 33},
      {"derived_viewport_selected_rows", 30}, {"derived_virtual_data", 20}, {"derived_virtual_indices", 23},
      {"derived_virtual_row_ids", 23}, {"derived_virtual_selected_row_ids", 32},
      {"derived_virtual_selected_rows", 29}, {"dropdown", 8}, {"dropdown_conditional", 20},
      {"dropdown_data", 13}, {"editable", 8}, {"end_cell", 8}, {"export_columns", 14}, {"export_format", 13},
      {"export_headers", 14}, {"fill_width", 10}, {"filter_action", 13}, {"filter_options", 14},
      {"filter_query", 12}, {"fixed_columns", 13}, {"fixed_rows", 10}, {"hidden_columns", 14},
      {"include_headers_on_copy_paste", 29}, {"is_focused", 10}, {"loading_state", 13}, {"locale_format", 13},
      {"markdown_options", 16}, {"merge_duplicate_headers", 23}, {"page_action", 11}, {"page_count", 10},
      {"page_current", 12}, {"page_size", 9}, {"persisted_props", 15}, {"persistence", 11},
      {"persistence_type", 16}, {"row_deletable", 13}, {"row_selectable", 14}, {"selected_cells", 14},
      {"selected_columns", 16}, {"selected_row_ids", 16}, {"selected_rows", 13}, {"sort_action", 11},
      {"sort_as_null", 12}, {"sort_by", 7}, {"sort_mode", 9}, {"start_cell", 10}, {"style_as_list_view", 18},
      {"style_cell", 10}, {"style_cell_conditional", 22}, {"style_data", 10}, {"style_data_conditional", 22},
      {"style_filter", 12}, {"style_filter_conditional", 24}, {"style_header", 12},
      {"style_header_conditional", 24}, {"style_table", 11}, {"tooltip", 7}, {"tooltip_conditional", 19},
      {"tooltip_data", 12}, {"tooltip_delay", 13}, {"tooltip_duration", 16}, {"tooltip_header", 14},
      {"virtualization", 14},
  };
  static constexpr ComponentInfo info{"DataTable", "dash_table", "dash_table::DataTable", property_names,
      false};

  /// An object; a function a member. Made as `Column(name, id)`.
  class Column : public types::Object<Column> {
   public:
    using Object::Object;
    /// An object; a function a member.
    class FilterOptions : public types::Object<FilterOptions> {
     public:
      using Object::Object;
      /// "sensitive" or "insensitive".
      FilterOptions& case_(const types::OneOf<"sensitive", "insensitive">& value) {
        return put("case", value.to_value());
      }
      /// Text.
      FilterOptions& placeholder_text(const types::Text& value) {
        return put("placeholder_text", value.value);
      }
    };

    /// An object; a function a member.
    class OnChange : public types::Object<OnChange> {
     public:
      using Object::Object;
      /// "coerce", "none" or "validate".
      OnChange& action(const types::OneOf<"coerce", "none", "validate">& value) {
        return put("action", value.to_value());
      }
      /// "accept", "default" or "reject".
      OnChange& failure(const types::OneOf<"accept", "default", "reject">& value) {
        return put("failure", value.to_value());
      }
    };

    /// An object; a function a member.
    class Validation : public types::Object<Validation> {
     public:
      using Object::Object;
      /// True or false.
      Validation& allow_null(const types::Bool& value) { return put("allow_null", value.value); }
      /// Anything that JSON can say.
      Validation& default_(const types::Any& value) { return put("default", value.value); }
      /// True or false.
      Validation& allow_YY(const types::Bool& value) { return put("allow_YY", value.value); }
    };

    Column(const types::AnyOf<types::Text, types::ListOf<types::Text>>& name, const types::Text& id) {
      put("name", name.value); put("id", id.value);
    }
    /// name and id in one.
    using made_of_text = void;
    template <cdash::detail::TextLike T>
    Column(const T& text) : Column(text, text) {}
    Column(const char* text) : Column(text, text) {}
    /// Text. Required.
    Column& id(const types::Text& value) { return put("id", value.value); }
    /// Text or a list of texts. Required.
    Column& name(const types::AnyOf<types::Text, types::ListOf<types::Text>>& value) {
      return put("name", value.value);
    }
    /// "any", "numeric", "text" or "datetime".
    Column& type(const types::OneOf<"any", "numeric", "text", "datetime">& value) {
      return put("type", value.to_value());
    }
    /// "input", "dropdown" or "markdown".
    Column& presentation(const types::OneOf<"input", "dropdown", "markdown">& value) {
      return put("presentation", value.to_value());
    }
    /// "first" or "last", or true or false or a list of bools.
    Column& selectable(const types::OneOfOr<types::AnyOf<types::Bool, types::ListOf<types::Bool>>, "first",
        "last">& value) {
      return put("selectable", value.to_value());
    }
    /// "first" or "last", or true or false or a list of bools.
    Column& clearable(const types::OneOfOr<types::AnyOf<types::Bool, types::ListOf<types::Bool>>, "first",
        "last">& value) {
      return put("clearable", value.to_value());
    }
    /// "first" or "last", or true or false or a list of bools.
    Column& deletable(const types::OneOfOr<types::AnyOf<types::Bool, types::ListOf<types::Bool>>, "first",
        "last">& value) {
      return put("deletable", value.to_value());
    }
    /// True or false.
    Column& editable(const types::Bool& value) { return put("editable", value.value); }
    /// "first" or "last", or true or false or a list of bools.
    Column& hideable(const types::OneOfOr<types::AnyOf<types::Bool, types::ListOf<types::Bool>>, "first",
        "last">& value) {
      return put("hideable", value.to_value());
    }
    /// "first" or "last", or true or false or a list of bools.
    Column& renamable(const types::OneOfOr<types::AnyOf<types::Bool, types::ListOf<types::Bool>>, "first",
        "last">& value) {
      return put("renamable", value.to_value());
    }
    /// `FilterOptions` (case_, placeholder_text).
    Column& filter_options(const FilterOptions& value) { return put("filter_options", value.to_value()); }
    /// `Format`.
    Column& format(const dash_table::Format& value) { return put("format", value.to_value()); }
    /// `OnChange` (action, failure).
    Column& on_change(const OnChange& value) { return put("on_change", value.to_value()); }
    /// A list of texts, numbers or bools.
    Column& sort_as_null(const types::ListOf<types::AnyOf<types::Text, types::Number, types::Bool>>& value) {
      return put("sort_as_null", value.value);
    }
    /// `Validation` (allow_null, default_, allow_YY).
    Column& validation(const Validation& value) { return put("validation", value.to_value()); }
  };

  /// An object; a function a member.
  class FixedColumns : public types::Object<FixedColumns> {
   public:
    using Object::Object;
    /// A number.
    FixedColumns& data(const types::Number& value) { return put("data", value.value); }
    /// True or false.
    FixedColumns& headers(const types::Bool& value) { return put("headers", value.value); }
  };

  /// An object; a function a member.
  class FixedRows : public types::Object<FixedRows> {
   public:
    using Object::Object;
    /// A number.
    FixedRows& data(const types::Number& value) { return put("data", value.value); }
    /// True or false.
    FixedRows& headers(const types::Bool& value) { return put("headers", value.value); }
  };

  /// An object; a function a member.
  class ActiveCell : public types::Object<ActiveCell> {
   public:
    using Object::Object;
    /// A number.
    ActiveCell& row(const types::Number& value) { return put("row", value.value); }
    /// A number.
    ActiveCell& column(const types::Number& value) { return put("column", value.value); }
    /// Text or a number.
    ActiveCell& row_id(const types::AnyOf<types::Text, types::Number>& value) {
      return put("row_id", value.value);
    }
    /// Text.
    ActiveCell& column_id(const types::Text& value) { return put("column_id", value.value); }
  };

  /// An object; a function a member.
  class SelectedCell : public types::Object<SelectedCell> {
   public:
    using Object::Object;
    /// A number.
    SelectedCell& row(const types::Number& value) { return put("row", value.value); }
    /// A number.
    SelectedCell& column(const types::Number& value) { return put("column", value.value); }
    /// Text or a number.
    SelectedCell& row_id(const types::AnyOf<types::Text, types::Number>& value) {
      return put("row_id", value.value);
    }
    /// Text.
    SelectedCell& column_id(const types::Text& value) { return put("column_id", value.value); }
  };

  /// An object; a function a member.
  class StartCell : public types::Object<StartCell> {
   public:
    using Object::Object;
    /// A number.
    StartCell& row(const types::Number& value) { return put("row", value.value); }
    /// A number.
    StartCell& column(const types::Number& value) { return put("column", value.value); }
    /// Text or a number.
    StartCell& row_id(const types::AnyOf<types::Text, types::Number>& value) {
      return put("row_id", value.value);
    }
    /// Text.
    StartCell& column_id(const types::Text& value) { return put("column_id", value.value); }
  };

  /// An object; a function a member.
  class EndCell : public types::Object<EndCell> {
   public:
    using Object::Object;
    /// A number.
    EndCell& row(const types::Number& value) { return put("row", value.value); }
    /// A number.
    EndCell& column(const types::Number& value) { return put("column", value.value); }
    /// Text or a number.
    EndCell& row_id(const types::AnyOf<types::Text, types::Number>& value) {
      return put("row_id", value.value);
    }
    /// Text.
    EndCell& column_id(const types::Text& value) { return put("column_id", value.value); }
  };

  /// An object; a function a member. Made as `FilterAction(type)`.
  class FilterAction : public types::Object<FilterAction> {
   public:
    using Object::Object;
    FilterAction(const types::OneOf<"custom", "native">& type) { put("type", type.to_value()); }
    /// "custom" or "native". Required.
    FilterAction& type(const types::OneOf<"custom", "native">& value) {
      return put("type", value.to_value());
    }
    /// "and" or "or".
    FilterAction& operator_(const types::OneOf<"and", "or">& value) {
      return put("operator", value.to_value());
    }
  };

  /// An object; a function a member.
  class FilterOptions : public types::Object<FilterOptions> {
   public:
    using Object::Object;
    /// "sensitive" or "insensitive".
    FilterOptions& case_(const types::OneOf<"sensitive", "insensitive">& value) {
      return put("case", value.to_value());
    }
    /// Text.
    FilterOptions& placeholder_text(const types::Text& value) { return put("placeholder_text", value.value); }
  };

  /// An object; a function a member. Made as `SortBy(column_id, direction)`.
  class SortBy : public types::Object<SortBy> {
   public:
    using Object::Object;
    SortBy(const types::Text& column_id, const types::OneOf<"asc", "desc">& direction) {
      put("column_id", column_id.value); put("direction", direction.to_value());
    }
    /// Text. Required.
    SortBy& column_id(const types::Text& value) { return put("column_id", value.value); }
    /// "asc" or "desc". Required.
    SortBy& direction(const types::OneOf<"asc", "desc">& value) { return put("direction", value.to_value()); }
  };

  /// An object; a function a member. Made as `Dropdown(options)`.
  class Dropdown : public types::Object<Dropdown> {
   public:
    using Object::Object;
    /// An object; a function a member. Made as `Option(label, value)`.
    class Option : public types::Object<Option> {
     public:
      using Object::Object;
      Option(const types::Text& label, const types::AnyOf<types::Number, types::Text, types::Bool>& value) {
        put("label", label.value); put("value", value.value);
      }
      /// Text. Required.
      Option& label(const types::Text& value) { return put("label", value.value); }
      /// A number, text or true or false. Required.
      Option& value(const types::AnyOf<types::Number, types::Text, types::Bool>& value) {
        return put("value", value.value);
      }
    };

    Dropdown(const types::ListOf<Option>& options) { put("options", options.value); }
    /// True or false.
    Dropdown& clearable(const types::Bool& value) { return put("clearable", value.value); }
    /// A list of `Option`. Required.
    Dropdown& options(const types::ListOf<Option>& value) { return put("options", value.value); }
  };

  /// An object; a function a member. Made as `DropdownConditional(options)`.
  class DropdownConditional : public types::Object<DropdownConditional> {
   public:
    using Object::Object;
    /// An object; a function a member.
    class If : public types::Object<If> {
     public:
      using Object::Object;
      /// Text.
      If& column_id(const types::Text& value) { return put("column_id", value.value); }
      /// Text.
      If& filter_query(const types::Text& value) { return put("filter_query", value.value); }
    };

    /// An object; a function a member. Made as `Option(label, value)`.
    class Option : public types::Object<Option> {
     public:
      using Object::Object;
      Option(const types::Text& label, const types::AnyOf<types::Number, types::Text, types::Bool>& value) {
        put("label", label.value); put("value", value.value);
      }
      /// Text. Required.
      Option& label(const types::Text& value) { return put("label", value.value); }
      /// A number, text or true or false. Required.
      Option& value(const types::AnyOf<types::Number, types::Text, types::Bool>& value) {
        return put("value", value.value);
      }
    };

    DropdownConditional(const types::ListOf<Option>& options) { put("options", options.value); }
    /// True or false.
    DropdownConditional& clearable(const types::Bool& value) { return put("clearable", value.value); }
    /// `If` (column_id, filter_query).
    DropdownConditional& if_(const If& value) { return put("if", value.to_value()); }
    /// A list of `Option`. Required.
    DropdownConditional& options(const types::ListOf<Option>& value) { return put("options", value.value); }
  };

  /// An object; a function a member. Made as `DropdownData(options)`.
  class DropdownData : public types::Object<DropdownData> {
   public:
    using Object::Object;
    /// An object; a function a member. Made as `Option(label, value)`.
    class Option : public types::Object<Option> {
     public:
      using Object::Object;
      Option(const types::Text& label, const types::AnyOf<types::Number, types::Text, types::Bool>& value) {
        put("label", label.value); put("value", value.value);
      }
      /// Text. Required.
      Option& label(const types::Text& value) { return put("label", value.value); }
      /// A number, text or true or false. Required.
      Option& value(const types::AnyOf<types::Number, types::Text, types::Bool>& value) {
        return put("value", value.value);
      }
    };

    DropdownData(const types::ListOf<Option>& options) { put("options", options.value); }
    /// True or false.
    DropdownData& clearable(const types::Bool& value) { return put("clearable", value.value); }
    /// A list of `Option`. Required.
    DropdownData& options(const types::ListOf<Option>& value) { return put("options", value.value); }
  };

  /// An object; a function a member. Made as `Tooltip(value)`.
  class Tooltip : public types::Object<Tooltip> {
   public:
    using Object::Object;
    Tooltip(const types::Text& value) { put("value", value.value); }
    /// A number.
    Tooltip& delay(const types::Number& value) { return put("delay", value.value); }
    /// A number.
    Tooltip& duration(const types::Number& value) { return put("duration", value.value); }
    /// "text" or "markdown".
    Tooltip& type(const types::OneOf<"text", "markdown">& value) { return put("type", value.to_value()); }
    /// "both", "data" or "header".
    Tooltip& use_with(const types::OneOf<"both", "data", "header">& value) {
      return put("use_with", value.to_value());
    }
    /// Text. Required.
    Tooltip& value(const types::Text& value) { return put("value", value.value); }
  };

  /// An object; a function a member. Made as `TooltipConditional(if, value)`.
  class TooltipConditional : public types::Object<TooltipConditional> {
   public:
    using Object::Object;
    /// An object; a function a member.
    class If : public types::Object<If> {
     public:
      using Object::Object;
      /// Text.
      If& column_id(const types::Text& value) { return put("column_id", value.value); }
      /// Text.
      If& filter_query(const types::Text& value) { return put("filter_query", value.value); }
      /// "odd" or "even", or a number.
      If& row_index(const types::OneOfOr<types::Number, "odd", "even">& value) {
        return put("row_index", value.to_value());
      }
    };

    TooltipConditional(const If& if_, const types::Text& value) {
      put("if", if_.to_value()); put("value", value.value);
    }
    /// A number.
    TooltipConditional& delay(const types::Number& value) { return put("delay", value.value); }
    /// A number.
    TooltipConditional& duration(const types::Number& value) { return put("duration", value.value); }
    /// `If` (column_id, filter_query, row_index). Required.
    TooltipConditional& if_(const If& value) { return put("if", value.to_value()); }
    /// "text" or "markdown".
    TooltipConditional& type(const types::OneOf<"text", "markdown">& value) {
      return put("type", value.to_value());
    }
    /// Text. Required.
    TooltipConditional& value(const types::Text& value) { return put("value", value.value); }
  };

  /// An object; a function a member. Made as `TooltipData(value)`.
  class TooltipData : public types::Object<TooltipData> {
   public:
    using Object::Object;
    TooltipData(const types::Text& value) { put("value", value.value); }
    /// A number.
    TooltipData& delay(const types::Number& value) { return put("delay", value.value); }
    /// A number.
    TooltipData& duration(const types::Number& value) { return put("duration", value.value); }
    /// "text" or "markdown".
    TooltipData& type(const types::OneOf<"text", "markdown">& value) { return put("type", value.to_value()); }
    /// Text. Required.
    TooltipData& value(const types::Text& value) { return put("value", value.value); }
  };

  /// An object; a function a member. Made as `TooltipHeader(value)`.
  class TooltipHeader : public types::Object<TooltipHeader> {
   public:
    using Object::Object;
    TooltipHeader(const types::Text& value) { put("value", value.value); }
    /// A number.
    TooltipHeader& delay(const types::Number& value) { return put("delay", value.value); }
    /// A number.
    TooltipHeader& duration(const types::Number& value) { return put("duration", value.value); }
    /// "text" or "markdown".
    TooltipHeader& type(const types::OneOf<"text", "markdown">& value) {
      return put("type", value.to_value());
    }
    /// Text. Required.
    TooltipHeader& value(const types::Text& value) { return put("value", value.value); }
  };

  /// An object; a function a member.
  class LocaleFormat : public types::Object<LocaleFormat> {
   public:
    using Object::Object;
    /// A list of texts.
    LocaleFormat& symbol(const types::ListOf<types::Text>& value) { return put("symbol", value.value); }
    /// Text.
    LocaleFormat& decimal(const types::Text& value) { return put("decimal", value.value); }
    /// Text.
    LocaleFormat& group(const types::Text& value) { return put("group", value.value); }
    /// A list of numbers.
    LocaleFormat& grouping(const types::ListOf<types::Number>& value) { return put("grouping", value.value); }
    /// A list of texts.
    LocaleFormat& numerals(const types::ListOf<types::Text>& value) { return put("numerals", value.value); }
    /// Text.
    LocaleFormat& percent(const types::Text& value) { return put("percent", value.value); }
    /// True or false.
    LocaleFormat& separate_4digits(const types::Bool& value) { return put("separate_4digits", value.value); }
  };

  /// An object; a function a member.
  class MarkdownOptions : public types::Object<MarkdownOptions> {
   public:
    using Object::Object;
    /// Text ("_blank", "_parent", "_self" or "_top").
    MarkdownOptions& link_target(const types::Text& value) { return put("link_target", value.value); }
    /// True or false.
    MarkdownOptions& html(const types::Bool& value) { return put("html", value.value); }
  };

  /// An object; a function a member. Made as `Css(selector, rule)`.
  class Css : public types::Object<Css> {
   public:
    using Object::Object;
    Css(const types::Text& selector, const types::Text& rule) {
      put("selector", selector.value); put("rule", rule.value);
    }
    /// Text. Required.
    Css& selector(const types::Text& value) { return put("selector", value.value); }
    /// Text. Required.
    Css& rule(const types::Text& value) { return put("rule", value.value); }
  };

  /// A style for the cells that a condition names: `{StyleCellConditional::If().…, {{"color", "red"}}}`.
  class StyleCellConditional : public types::ConditionalStyle {
   public:
    /// An object; a function a member.
    class If : public types::Object<If> {
     public:
      using Object::Object;
      /// Text or a list of texts.
      If& column_id(const types::AnyOf<types::Text, types::ListOf<types::Text>>& value) {
        return put("column_id", value.value);
      }
      /// "any", "numeric", "text" or "datetime".
      If& column_type(const types::OneOf<"any", "numeric", "text", "datetime">& value) {
        return put("column_type", value.to_value());
      }
    };

     StyleCellConditional(const If& condition, const types::Style& style)
         : ConditionalStyle(condition.to_value(), style.value) {}
  };

  /// A style for the cells that a condition names: `{StyleDataConditional::If().…, {{"color", "red"}}}`.
  class StyleDataConditional : public types::ConditionalStyle {
   public:
    /// An object; a function a member.
    class If : public types::Object<If> {
     public:
      using Object::Object;
      /// Text or a list of texts.
      If& column_id(const types::AnyOf<types::Text, types::ListOf<types::Text>>& value) {
        return put("column_id", value.value);
      }
      /// "any", "numeric", "text" or "datetime".
      If& column_type(const types::OneOf<"any", "numeric", "text", "datetime">& value) {
        return put("column_type", value.to_value());
      }
      /// Text.
      If& filter_query(const types::Text& value) { return put("filter_query", value.value); }
      /// "active" or "selected".
      If& state(const types::OneOf<"active", "selected">& value) { return put("state", value.to_value()); }
      /// "odd" or "even", or a number or a list of numbers.
      If& row_index(const types::OneOfOr<types::AnyOf<types::Number, types::ListOf<types::Number>>, "odd",
          "even">& value) {
        return put("row_index", value.to_value());
      }
      /// True or false.
      If& column_editable(const types::Bool& value) { return put("column_editable", value.value); }
    };

     StyleDataConditional(const If& condition, const types::Style& style)
         : ConditionalStyle(condition.to_value(), style.value) {}
  };

  /// A style for the cells that a condition names: `{StyleFilterConditional::If().…, {{"color", "red"}}}`.
  class StyleFilterConditional : public types::ConditionalStyle {
   public:
    /// An object; a function a member.
    class If : public types::Object<If> {
     public:
      using Object::Object;
      /// Text or a list of texts.
      If& column_id(const types::AnyOf<types::Text, types::ListOf<types::Text>>& value) {
        return put("column_id", value.value);
      }
      /// "any", "numeric", "text" or "datetime".
      If& column_type(const types::OneOf<"any", "numeric", "text", "datetime">& value) {
        return put("column_type", value.to_value());
      }
      /// True or false.
      If& column_editable(const types::Bool& value) { return put("column_editable", value.value); }
    };

     StyleFilterConditional(const If& condition, const types::Style& style)
         : ConditionalStyle(condition.to_value(), style.value) {}
  };

  /// A style for the cells that a condition names: `{StyleHeaderConditional::If().…, {{"color", "red"}}}`.
  class StyleHeaderConditional : public types::ConditionalStyle {
   public:
    /// An object; a function a member.
    class If : public types::Object<If> {
     public:
      using Object::Object;
      /// Text or a list of texts.
      If& column_id(const types::AnyOf<types::Text, types::ListOf<types::Text>>& value) {
        return put("column_id", value.value);
      }
      /// "any", "numeric", "text" or "datetime".
      If& column_type(const types::OneOf<"any", "numeric", "text", "datetime">& value) {
        return put("column_type", value.to_value());
      }
      /// "odd" or "even", or a number or a list of numbers.
      If& header_index(const types::OneOfOr<types::AnyOf<types::Number, types::ListOf<types::Number>>, "odd",
          "even">& value) {
        return put("header_index", value.to_value());
      }
      /// True or false.
      If& column_editable(const types::Bool& value) { return put("column_editable", value.value); }
    };

     StyleHeaderConditional(const If& condition, const types::Style& style)
         : ConditionalStyle(condition.to_value(), style.value) {}
  };

  /// An object; a function a member.
  class LoadingState : public types::Object<LoadingState> {
   public:
    using Object::Object;
    /// True or false.
    LoadingState& is_loading(const types::Bool& value) { return put("is_loading", value.value); }
    /// Text.
    LoadingState& prop_name(const types::Text& value) { return put("prop_name", value.value); }
    /// Text.
    LoadingState& component_name(const types::Text& value) { return put("component_name", value.value); }
  };

  using DataType = types::ListOf<types::MapOf<types::AnyOf<types::Text, types::Number, types::Bool>>>;
  using ColumnsType = types::ListOf<Column>;
  using ColumnSelectableChoice = types::OneOfOr<types::Bool, "single", "multi">;
  using RowSelectableChoice = types::OneOfOr<types::Bool, "single", "multi">;
  using SelectedCellsType = types::ListOf<SelectedCell>;
  using SelectedRowIdsType = types::ListOf<types::AnyOf<types::Text, types::Number>>;
  using DataPreviousType = types::ListOf<types::MapOf<types::AnyOf<types::Text, types::Number, types::Bool>>>;
  using ExportFormatChoice = types::OneOf<"csv", "xlsx", "none">;
  using ExportHeadersChoice = types::OneOf<"none", "ids", "names", "display">;
  using PageActionChoice = types::OneOf<"custom", "native", "none">;
  using FilterActionChoice = types::OneOfOr<FilterAction, "custom", "native", "none">;
  using SortActionChoice = types::OneOf<"custom", "native", "none">;
  using SortByType = types::ListOf<SortBy>;
  using SortAsNullType = types::ListOf<types::AnyOf<types::Text, types::Number, types::Bool>>;
  using DropdownType = types::MapOf<Dropdown>;
  using DropdownConditionalType = types::ListOf<DropdownConditional>;
  using DropdownDataType = types::ListOf<types::MapOf<DropdownData>>;
  using TooltipType = types::MapOf<types::AnyOf<types::Text, Tooltip>>;
  using TooltipConditionalType = types::ListOf<TooltipConditional>;
  using TooltipDataType = types::ListOf<types::MapOf<types::AnyOf<types::Text, TooltipData>>>;
  using TooltipHeaderType = types::MapOf<types::AnyOf<types::Text, TooltipHeader,
      types::ListOf<types::AnyOf<types::Text, TooltipHeader>>>>;
  using CssType = types::ListOf<Css>;
  using StyleCellConditionalType = types::ListOf<StyleCellConditional>;
  using StyleDataConditionalType = types::ListOf<StyleDataConditional>;
  using StyleFilterConditionalType = types::ListOf<StyleFilterConditional>;
  using StyleHeaderConditionalType = types::ListOf<StyleHeaderConditional>;
  using DerivedViewportDataType = types::ListOf<types::MapOf<types::AnyOf<types::Text, types::Number,
      types::Bool>>>;
  using DerivedViewportRowIdsType = types::ListOf<types::AnyOf<types::Text, types::Number>>;
  using DerivedViewportSelectedRowIdsType = types::ListOf<types::AnyOf<types::Text, types::Number>>;
  using DerivedVirtualDataType = types::ListOf<types::MapOf<types::AnyOf<types::Text, types::Number,
      types::Bool>>>;
  using DerivedVirtualRowIdsType = types::ListOf<types::AnyOf<types::Text, types::Number>>;
  using DerivedVirtualSelectedRowIdsType = types::ListOf<types::AnyOf<types::Text, types::Number>>;
  using PersistenceType = types::AnyOf<types::Bool, types::Text, types::Number>;
  using PersistedPropsType = types::ListOf<types::OneOf<"columns.name", "data", "filter_query",
      "hidden_columns", "page_current", "selected_columns", "selected_rows", "sort_by">>;
  using PersistenceTypeChoice = types::OneOf<"local", "session", "memory">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<DataType> data() const { return {this->ref("data")}; }
    Property<ColumnsType> columns() const { return {this->ref("columns")}; }
    Property<types::Bool> editable() const { return {this->ref("editable")}; }
    Property<FixedColumns> fixed_columns() const { return {this->ref("fixed_columns")}; }
    Property<FixedRows> fixed_rows() const { return {this->ref("fixed_rows")}; }
    Property<ColumnSelectableChoice> column_selectable() const { return {this->ref("column_selectable")}; }
    Property<types::Bool> cell_selectable() const { return {this->ref("cell_selectable")}; }
    Property<RowSelectableChoice> row_selectable() const { return {this->ref("row_selectable")}; }
    Property<types::Bool> row_deletable() const { return {this->ref("row_deletable")}; }
    Property<ActiveCell> active_cell() const { return {this->ref("active_cell")}; }
    Property<SelectedCellsType> selected_cells() const { return {this->ref("selected_cells")}; }
    Property<types::ListOf<types::Number>> selected_rows() const { return {this->ref("selected_rows")}; }
    Property<types::ListOf<types::Text>> selected_columns() const { return {this->ref("selected_columns")}; }
    Property<SelectedRowIdsType> selected_row_ids() const { return {this->ref("selected_row_ids")}; }
    Property<StartCell> start_cell() const { return {this->ref("start_cell")}; }
    Property<EndCell> end_cell() const { return {this->ref("end_cell")}; }
    Property<DataPreviousType> data_previous() const { return {this->ref("data_previous")}; }
    Property<types::ListOf<types::Text>> hidden_columns() const { return {this->ref("hidden_columns")}; }
    Property<types::Bool> is_focused() const { return {this->ref("is_focused")}; }
    Property<types::Bool> merge_duplicate_headers() const { return {this->ref("merge_duplicate_headers")}; }
    Property<types::Number> data_timestamp() const { return {this->ref("data_timestamp")}; }
    Property<types::Bool> include_headers_on_copy_paste() const {
      return {this->ref("include_headers_on_copy_paste")};
    }
    Property<types::OneOf<"all", "visible">> export_columns() const { return {this->ref("export_columns")}; }
    Property<ExportFormatChoice> export_format() const { return {this->ref("export_format")}; }
    Property<ExportHeadersChoice> export_headers() const { return {this->ref("export_headers")}; }
    Property<PageActionChoice> page_action() const { return {this->ref("page_action")}; }
    Property<types::Number> page_current() const { return {this->ref("page_current")}; }
    Property<types::Number> page_count() const { return {this->ref("page_count")}; }
    Property<types::Number> page_size() const { return {this->ref("page_size")}; }
    Property<types::Text> filter_query() const { return {this->ref("filter_query")}; }
    Property<FilterActionChoice> filter_action() const { return {this->ref("filter_action")}; }
    Property<FilterOptions> filter_options() const { return {this->ref("filter_options")}; }
    Property<SortActionChoice> sort_action() const { return {this->ref("sort_action")}; }
    Property<types::OneOf<"single", "multi">> sort_mode() const { return {this->ref("sort_mode")}; }
    Property<SortByType> sort_by() const { return {this->ref("sort_by")}; }
    Property<SortAsNullType> sort_as_null() const { return {this->ref("sort_as_null")}; }
    Property<DropdownType> dropdown() const { return {this->ref("dropdown")}; }
    Property<DropdownConditionalType> dropdown_conditional() const {
      return {this->ref("dropdown_conditional")};
    }
    Property<DropdownDataType> dropdown_data() const { return {this->ref("dropdown_data")}; }
    Property<TooltipType> tooltip() const { return {this->ref("tooltip")}; }
    Property<TooltipConditionalType> tooltip_conditional() const {
      return {this->ref("tooltip_conditional")};
    }
    Property<TooltipDataType> tooltip_data() const { return {this->ref("tooltip_data")}; }
    Property<TooltipHeaderType> tooltip_header() const { return {this->ref("tooltip_header")}; }
    Property<types::Number> tooltip_delay() const { return {this->ref("tooltip_delay")}; }
    Property<types::Number> tooltip_duration() const { return {this->ref("tooltip_duration")}; }
    Property<LocaleFormat> locale_format() const { return {this->ref("locale_format")}; }
    Property<types::Bool> style_as_list_view() const { return {this->ref("style_as_list_view")}; }
    Property<types::Bool> fill_width() const { return {this->ref("fill_width")}; }
    Property<MarkdownOptions> markdown_options() const { return {this->ref("markdown_options")}; }
    Property<CssType> css() const { return {this->ref("css")}; }
    Property<types::Style> style_table() const { return {this->ref("style_table")}; }
    Property<types::Style> style_cell() const { return {this->ref("style_cell")}; }
    Property<types::Style> style_data() const { return {this->ref("style_data")}; }
    Property<types::Style> style_filter() const { return {this->ref("style_filter")}; }
    Property<types::Style> style_header() const { return {this->ref("style_header")}; }
    Property<StyleCellConditionalType> style_cell_conditional() const {
      return {this->ref("style_cell_conditional")};
    }
    Property<StyleDataConditionalType> style_data_conditional() const {
      return {this->ref("style_data_conditional")};
    }
    Property<StyleFilterConditionalType> style_filter_conditional() const {
      return {this->ref("style_filter_conditional")};
    }
    Property<StyleHeaderConditionalType> style_header_conditional() const {
      return {this->ref("style_header_conditional")};
    }
    Property<types::Bool> virtualization() const { return {this->ref("virtualization")}; }
    Property<types::Any> derived_filter_query_structure() const {
      return {this->ref("derived_filter_query_structure")};
    }
    Property<DerivedViewportDataType> derived_viewport_data() const {
      return {this->ref("derived_viewport_data")};
    }
    Property<types::ListOf<types::Number>> derived_viewport_indices() const {
      return {this->ref("derived_viewport_indices")};
    }
    Property<DerivedViewportRowIdsType> derived_viewport_row_ids() const {
      return {this->ref("derived_viewport_row_ids")};
    }
    Property<types::ListOf<types::Text>> derived_viewport_selected_columns() const {
      return {this->ref("derived_viewport_selected_columns")};
    }
    Property<types::ListOf<types::Number>> derived_viewport_selected_rows() const {
      return {this->ref("derived_viewport_selected_rows")};
    }
    Property<DerivedViewportSelectedRowIdsType> derived_viewport_selected_row_ids() const {
      return {this->ref("derived_viewport_selected_row_ids")};
    }
    Property<DerivedVirtualDataType> derived_virtual_data() const {
      return {this->ref("derived_virtual_data")};
    }
    Property<types::ListOf<types::Number>> derived_virtual_indices() const {
      return {this->ref("derived_virtual_indices")};
    }
    Property<DerivedVirtualRowIdsType> derived_virtual_row_ids() const {
      return {this->ref("derived_virtual_row_ids")};
    }
    Property<types::ListOf<types::Number>> derived_virtual_selected_rows() const {
      return {this->ref("derived_virtual_selected_rows")};
    }
    Property<DerivedVirtualSelectedRowIdsType> derived_virtual_selected_row_ids() const {
      return {this->ref("derived_virtual_selected_row_ids")};
    }
    Property<LoadingState> loading_state() const { return {this->ref("loading_state")}; }
    Property<PersistenceType> persistence() const { return {this->ref("persistence")}; }
    Property<PersistedPropsType> persisted_props() const { return {this->ref("persisted_props")}; }
    Property<PersistenceTypeChoice> persistence_type() const { return {this->ref("persistence_type")}; }
  };
  /// An id of this component type: `dash_table::DataTable::Id name{"name"}`.
  using Id = Reference<DataTable>;

  DataTable() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  DataTable& id(const IdOf<DataTable>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// A list of maps from text to texts, numbers or bools.
  DataTable& data(const DataType& value) { return put("data", value.value), *this; }
  /// A list of `Column`.
  DataTable& columns(const ColumnsType& value) { return put("columns", value.value), *this; }
  /// True or false. Default: false.
  DataTable& editable(const types::Bool& value) { return put("editable", value.value), *this; }
  /// `FixedColumns` (data, headers). Default: { headers: false, data: 0 }.
  DataTable& fixed_columns(const FixedColumns& value) {
    return put("fixed_columns", value.to_value()), *this;
  }
  /// `FixedRows` (data, headers). Default: { headers: false, data: 0 }.
  DataTable& fixed_rows(const FixedRows& value) { return put("fixed_rows", value.to_value()), *this; }
  /// "single" or "multi", or false. Default: false.
  DataTable& column_selectable(const ColumnSelectableChoice& value) {
    return put("column_selectable", value.to_value()), *this;
  }
  /// True or false. Default: true.
  DataTable& cell_selectable(const types::Bool& value) { return put("cell_selectable", value.value), *this; }
  /// "single" or "multi", or false. Default: false.
  DataTable& row_selectable(const RowSelectableChoice& value) {
    return put("row_selectable", value.to_value()), *this;
  }
  /// True or false.
  DataTable& row_deletable(const types::Bool& value) { return put("row_deletable", value.value), *this; }
  /// `ActiveCell` (row, column, row_id, column_id).
  DataTable& active_cell(const ActiveCell& value) { return put("active_cell", value.to_value()), *this; }
  /// A list of `SelectedCell`. Default: [].
  DataTable& selected_cells(const SelectedCellsType& value) {
    return put("selected_cells", value.value), *this;
  }
  /// A list of numbers. Default: [].
  DataTable& selected_rows(const types::ListOf<types::Number>& value) {
    return put("selected_rows", value.value), *this;
  }
  /// A list of texts. Default: [].
  DataTable& selected_columns(const types::ListOf<types::Text>& value) {
    return put("selected_columns", value.value), *this;
  }
  /// A list of texts or numbers. Default: [].
  DataTable& selected_row_ids(const SelectedRowIdsType& value) {
    return put("selected_row_ids", value.value), *this;
  }
  /// `StartCell` (row, column, row_id, column_id).
  DataTable& start_cell(const StartCell& value) { return put("start_cell", value.to_value()), *this; }
  /// `EndCell` (row, column, row_id, column_id).
  DataTable& end_cell(const EndCell& value) { return put("end_cell", value.to_value()), *this; }
  /// A list of maps from text to texts, numbers or bools.
  DataTable& data_previous(const DataPreviousType& value) { return put("data_previous", value.value), *this; }
  /// A list of texts.
  DataTable& hidden_columns(const types::ListOf<types::Text>& value) {
    return put("hidden_columns", value.value), *this;
  }
  /// True or false.
  DataTable& is_focused(const types::Bool& value) { return put("is_focused", value.value), *this; }
  /// True or false.
  DataTable& merge_duplicate_headers(const types::Bool& value) {
    return put("merge_duplicate_headers", value.value), *this;
  }
  /// A number.
  DataTable& data_timestamp(const types::Number& value) { return put("data_timestamp", value.value), *this; }
  /// True or false. Default: false.
  DataTable& include_headers_on_copy_paste(const types::Bool& value) {
    return put("include_headers_on_copy_paste", value.value), *this;
  }
  /// "all" or "visible". Default: "visible".
  DataTable& export_columns(const types::OneOf<"all", "visible">& value) {
    return put("export_columns", value.to_value()), *this;
  }
  /// "csv", "xlsx" or "none". Default: "none".
  DataTable& export_format(const ExportFormatChoice& value) {
    return put("export_format", value.to_value()), *this;
  }
  /// "none", "ids", "names" or "display".
  DataTable& export_headers(const ExportHeadersChoice& value) {
    return put("export_headers", value.to_value()), *this;
  }
  /// "custom", "native" or "none". Default: "native".
  DataTable& page_action(const PageActionChoice& value) {
    return put("page_action", value.to_value()), *this;
  }
  /// A number. Default: 0.
  DataTable& page_current(const types::Number& value) { return put("page_current", value.value), *this; }
  /// A number.
  DataTable& page_count(const types::Number& value) { return put("page_count", value.value), *this; }
  /// A number. Default: 250.
  DataTable& page_size(const types::Number& value) { return put("page_size", value.value), *this; }
  /// Text. Default: "".
  DataTable& filter_query(const types::Text& value) { return put("filter_query", value.value), *this; }
  /// "custom", "native" or "none", or `FilterAction` (type, operator_). Default: "none".
  DataTable& filter_action(const FilterActionChoice& value) {
    return put("filter_action", value.to_value()), *this;
  }
  /// `FilterOptions` (case_, placeholder_text). Default: {}.
  DataTable& filter_options(const FilterOptions& value) {
    return put("filter_options", value.to_value()), *this;
  }
  /// "custom", "native" or "none". Default: "none".
  DataTable& sort_action(const SortActionChoice& value) {
    return put("sort_action", value.to_value()), *this;
  }
  /// "single" or "multi". Default: "single".
  DataTable& sort_mode(const types::OneOf<"single", "multi">& value) {
    return put("sort_mode", value.to_value()), *this;
  }
  /// A list of `SortBy`. Default: [].
  DataTable& sort_by(const SortByType& value) { return put("sort_by", value.value), *this; }
  /// A list of texts, numbers or bools. Default: [].
  DataTable& sort_as_null(const SortAsNullType& value) { return put("sort_as_null", value.value), *this; }
  /// A map from text to `Dropdown`. Default: {}.
  DataTable& dropdown(const DropdownType& value) { return put("dropdown", value.value), *this; }
  /// A list of `DropdownConditional`. Default: [].
  DataTable& dropdown_conditional(const DropdownConditionalType& value) {
    return put("dropdown_conditional", value.value), *this;
  }
  /// A list of maps from text to `DropdownData`. Default: [].
  DataTable& dropdown_data(const DropdownDataType& value) { return put("dropdown_data", value.value), *this; }
  /// A map from text to texts or `Tooltip`. Default: {}.
  DataTable& tooltip(const TooltipType& value) { return put("tooltip", value.value), *this; }
  /// A list of `TooltipConditional`. Default: [].
  DataTable& tooltip_conditional(const TooltipConditionalType& value) {
    return put("tooltip_conditional", value.value), *this;
  }
  /// A list of maps from text to texts or `TooltipData`. Default: [].
  DataTable& tooltip_data(const TooltipDataType& value) { return put("tooltip_data", value.value), *this; }
  /// A map from text to texts, `TooltipHeader` or lists of texts or `TooltipHeader`. Default: {}.
  DataTable& tooltip_header(const TooltipHeaderType& value) {
    return put("tooltip_header", value.value), *this;
  }
  /// A number. Default: 350.
  DataTable& tooltip_delay(const types::Number& value) { return put("tooltip_delay", value.value), *this; }
  /// A number. Default: 2000.
  DataTable& tooltip_duration(const types::Number& value) {
    return put("tooltip_duration", value.value), *this;
  }
  /// `LocaleFormat` (symbol, decimal, group, grouping, numerals, percent, separate_4digits).
  DataTable& locale_format(const LocaleFormat& value) {
    return put("locale_format", value.to_value()), *this;
  }
  /// True or false. Default: false.
  DataTable& style_as_list_view(const types::Bool& value) {
    return put("style_as_list_view", value.value), *this;
  }
  /// True or false. Default: true.
  DataTable& fill_width(const types::Bool& value) { return put("fill_width", value.value), *this; }
  /// `MarkdownOptions` (link_target, html). Default: { link_target: "_blank", html: false }.
  DataTable& markdown_options(const MarkdownOptions& value) {
    return put("markdown_options", value.to_value()), *this;
  }
  /// A list of `Css`. Default: [].
  DataTable& css(const CssType& value) { return put("css", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`. Default: {}.
  DataTable& style_table(const types::Style& value) { return put("style_table", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  DataTable& style_cell(const types::Style& value) { return put("style_cell", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  DataTable& style_data(const types::Style& value) { return put("style_data", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  DataTable& style_filter(const types::Style& value) { return put("style_filter", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  DataTable& style_header(const types::Style& value) { return put("style_header", value.value), *this; }
  /// A list of `StyleCellConditional`. Default: [].
  DataTable& style_cell_conditional(const StyleCellConditionalType& value) {
    return put("style_cell_conditional", value.value), *this;
  }
  /// A list of `StyleDataConditional`. Default: [].
  DataTable& style_data_conditional(const StyleDataConditionalType& value) {
    return put("style_data_conditional", value.value), *this;
  }
  /// A list of `StyleFilterConditional`. Default: [].
  DataTable& style_filter_conditional(const StyleFilterConditionalType& value) {
    return put("style_filter_conditional", value.value), *this;
  }
  /// A list of `StyleHeaderConditional`. Default: [].
  DataTable& style_header_conditional(const StyleHeaderConditionalType& value) {
    return put("style_header_conditional", value.value), *this;
  }
  /// True or false. Default: false.
  DataTable& virtualization(const types::Bool& value) { return put("virtualization", value.value), *this; }
  /// Anything that JSON can say.
  DataTable& derived_filter_query_structure(const types::Any& value) {
    return put("derived_filter_query_structure", value.value), *this;
  }
  /// A list of maps from text to texts, numbers or bools. Default: [].
  DataTable& derived_viewport_data(const DerivedViewportDataType& value) {
    return put("derived_viewport_data", value.value), *this;
  }
  /// A list of numbers. Default: [].
  DataTable& derived_viewport_indices(const types::ListOf<types::Number>& value) {
    return put("derived_viewport_indices", value.value), *this;
  }
  /// A list of texts or numbers. Default: [].
  DataTable& derived_viewport_row_ids(const DerivedViewportRowIdsType& value) {
    return put("derived_viewport_row_ids", value.value), *this;
  }
  /// A list of texts.
  DataTable& derived_viewport_selected_columns(const types::ListOf<types::Text>& value) {
    return put("derived_viewport_selected_columns", value.value), *this;
  }
  /// A list of numbers. Default: [].
  DataTable& derived_viewport_selected_rows(const types::ListOf<types::Number>& value) {
    return put("derived_viewport_selected_rows", value.value), *this;
  }
  /// A list of texts or numbers. Default: [].
  DataTable& derived_viewport_selected_row_ids(const DerivedViewportSelectedRowIdsType& value) {
    return put("derived_viewport_selected_row_ids", value.value), *this;
  }
  /// A list of maps from text to texts, numbers or bools. Default: [].
  DataTable& derived_virtual_data(const DerivedVirtualDataType& value) {
    return put("derived_virtual_data", value.value), *this;
  }
  /// A list of numbers. Default: [].
  DataTable& derived_virtual_indices(const types::ListOf<types::Number>& value) {
    return put("derived_virtual_indices", value.value), *this;
  }
  /// A list of texts or numbers. Default: [].
  DataTable& derived_virtual_row_ids(const DerivedVirtualRowIdsType& value) {
    return put("derived_virtual_row_ids", value.value), *this;
  }
  /// A list of numbers. Default: [].
  DataTable& derived_virtual_selected_rows(const types::ListOf<types::Number>& value) {
    return put("derived_virtual_selected_rows", value.value), *this;
  }
  /// A list of texts or numbers. Default: [].
  DataTable& derived_virtual_selected_row_ids(const DerivedVirtualSelectedRowIdsType& value) {
    return put("derived_virtual_selected_row_ids", value.value), *this;
  }
  /// `LoadingState` (is_loading, prop_name, component_name).
  DataTable& loading_state(const LoadingState& value) {
    return put("loading_state", value.to_value()), *this;
  }
  /// True or false, text or a number.
  DataTable& persistence(const PersistenceType& value) { return put("persistence", value.value), *this; }
  /// A list of "columns.name", "data", "filter_query", "hidden_columns", "page_current", "selected_columns",
  /// "selected_rows" or "sort_by".
  DataTable& persisted_props(const PersistedPropsType& value) {
    return put("persisted_props", value.value), *this;
  }
  /// "local", "session" or "memory". Default: "local".
  DataTable& persistence_type(const PersistenceTypeChoice& value) {
    return put("persistence_type", value.to_value()), *this;
  }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
inline struct DataTable DataTable() { return {}; }
inline struct DataTable DataTable(const DataTable::DataType& data) {
  struct DataTable made;
  made.data(data);
  return made;
}
inline struct DataTable DataTable(const DataTable::DataType& data, const DataTable::ColumnsType& columns) {
  struct DataTable made;
  made.data(data);
  made.columns(columns);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dash_table
