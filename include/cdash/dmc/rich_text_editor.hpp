// dmc::RichTextEditor, the component RichTextEditor of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/types.hpp>
#include <cdash/dmc/element.hpp>

namespace cdash::dmc {

/// The component `RichTextEditor` of dash_mantine_components.
struct RichTextEditor : Element<RichTextEditor> {
  static constexpr std::string_view property_names[] = {
      {"attributes", 10}, {"bd", 2}, {"bdrs", 4}, {"bg", 2}, {"bga", 3}, {"bgp", 3}, {"bgr", 3}, {"bgsz", 4},
      {"bottom", 6}, {"c", 1}, {"className", 9}, {"classNames", 10}, {"darkHidden", 10}, {"debounce", 8},
      {"display", 7}, {"editable", 8}, {"extensions", 10}, {"ff", 2}, {"flex", 4}, {"focus", 5}, {"fs", 2},
      {"fw", 2}, {"fz", 2}, {"h", 1}, {"hiddenFrom", 10}, {"html", 4}, {"inset", 5}, {"json", 4},
      {"labels", 6}, {"left", 4}, {"lh", 2}, {"lightHidden", 11}, {"lts", 3}, {"m", 1}, {"mah", 3},
      {"maw", 3}, {"mb", 2}, {"me", 2}, {"mih", 3}, {"miw", 3}, {"ml", 2}, {"mod", 3}, {"mr", 2}, {"ms", 2},
      {"mt", 2}, {"mx", 2}, {"my", 2}, {"n_blur", 6}, {"opacity", 7}, {"p", 1}, {"pb", 2}, {"pe", 2},
      {"persisted_props", 15}, {"persistence", 11}, {"persistence_type", 16}, {"pl", 2}, {"pos", 3},
      {"pr", 2}, {"ps", 2}, {"pt", 2}, {"px", 2}, {"py", 2}, {"right", 5}, {"selected", 8}, {"style", 5},
      {"styles", 6}, {"ta", 2}, {"tabIndex", 8}, {"td", 2}, {"toolbar", 7}, {"top", 3}, {"tt", 2},
      {"unstyled", 8}, {"variant", 7}, {"visibleFrom", 11}, {"w", 1}, {"withCodeHighlightStyles", 23},
      {"withTypographyStyles", 20},
  };
  static constexpr ComponentInfo info{"RichTextEditor", "dash_mantine_components", "dmc::RichTextEditor",
      property_names, true};

  /// An object; a function a member.
  class Toolbar : public types::Object<Toolbar> {
   public:
    using Object::Object;
    /// True or false.
    Toolbar& sticky(const types::Bool& value) { return put("sticky", value.value); }
    /// Text or a number.
    Toolbar& stickyOffset(const types::AnyOf<types::Text, types::Number>& value) {
      return put("stickyOffset", value.value);
    }
    /// A list of lists of "Underline", "Link", "Superscript", "Subscript", "Highlight", "Color", "Bold",
    /// "Italic", "Strikethrough", "ClearFormatting", "Code", "H1", "H2", "H3", "H4", "H5", "H6", "CodeBlock",
    /// "Blockquote", "Hr", "BulletList", "OrderedList", "Unlink", "AlignLeft", "AlignCenter", "AlignJustify",
    /// "AlignRight", "Undo", "Redo", "ColorPicker" or "UnsetColor".
    Toolbar& controlsGroups(const types::ListOf<types::ListOf<types::OneOf<"Underline", "Link", "Superscript",
        "Subscript", "Highlight", "Color", "Bold", "Italic", "Strikethrough", "ClearFormatting", "Code", "H1",
        "H2", "H3", "H4", "H5", "H6", "CodeBlock", "Blockquote", "Hr", "BulletList", "OrderedList", "Unlink",
        "AlignLeft", "AlignCenter", "AlignJustify", "AlignRight", "Undo", "Redo", "ColorPicker",
        "UnsetColor">>>& value) {
      return put("controlsGroups", value.value);
    }
  };

  /// An object; a function a member.
  class Labels : public types::Object<Labels> {
   public:
    using Object::Object;
    /// Text.
    Labels& boldControlLabel(const types::Text& value) { return put("boldControlLabel", value.value); }
    /// Text.
    Labels& hrControlLabel(const types::Text& value) { return put("hrControlLabel", value.value); }
    /// Text.
    Labels& italicControlLabel(const types::Text& value) { return put("italicControlLabel", value.value); }
    /// Text.
    Labels& underlineControlLabel(const types::Text& value) {
      return put("underlineControlLabel", value.value);
    }
    /// Text.
    Labels& strikeControlLabel(const types::Text& value) { return put("strikeControlLabel", value.value); }
    /// Text.
    Labels& clearFormattingControlLabel(const types::Text& value) {
      return put("clearFormattingControlLabel", value.value);
    }
    /// Text.
    Labels& linkControlLabel(const types::Text& value) { return put("linkControlLabel", value.value); }
    /// Text.
    Labels& unlinkControlLabel(const types::Text& value) { return put("unlinkControlLabel", value.value); }
    /// Text.
    Labels& bulletListControlLabel(const types::Text& value) {
      return put("bulletListControlLabel", value.value);
    }
    /// Text.
    Labels& orderedListControlLabel(const types::Text& value) {
      return put("orderedListControlLabel", value.value);
    }
    /// Text.
    Labels& h1ControlLabel(const types::Text& value) { return put("h1ControlLabel", value.value); }
    /// Text.
    Labels& h2ControlLabel(const types::Text& value) { return put("h2ControlLabel", value.value); }
    /// Text.
    Labels& h3ControlLabel(const types::Text& value) { return put("h3ControlLabel", value.value); }
    /// Text.
    Labels& h4ControlLabel(const types::Text& value) { return put("h4ControlLabel", value.value); }
    /// Text.
    Labels& h5ControlLabel(const types::Text& value) { return put("h5ControlLabel", value.value); }
    /// Text.
    Labels& h6ControlLabel(const types::Text& value) { return put("h6ControlLabel", value.value); }
    /// Text.
    Labels& blockquoteControlLabel(const types::Text& value) {
      return put("blockquoteControlLabel", value.value);
    }
    /// Text.
    Labels& alignLeftControlLabel(const types::Text& value) {
      return put("alignLeftControlLabel", value.value);
    }
    /// Text.
    Labels& alignCenterControlLabel(const types::Text& value) {
      return put("alignCenterControlLabel", value.value);
    }
    /// Text.
    Labels& alignRightControlLabel(const types::Text& value) {
      return put("alignRightControlLabel", value.value);
    }
    /// Text.
    Labels& alignJustifyControlLabel(const types::Text& value) {
      return put("alignJustifyControlLabel", value.value);
    }
    /// Text.
    Labels& codeControlLabel(const types::Text& value) { return put("codeControlLabel", value.value); }
    /// Text.
    Labels& codeBlockControlLabel(const types::Text& value) {
      return put("codeBlockControlLabel", value.value);
    }
    /// Text.
    Labels& subscriptControlLabel(const types::Text& value) {
      return put("subscriptControlLabel", value.value);
    }
    /// Text.
    Labels& superscriptControlLabel(const types::Text& value) {
      return put("superscriptControlLabel", value.value);
    }
    /// Text.
    Labels& colorPickerControlLabel(const types::Text& value) {
      return put("colorPickerControlLabel", value.value);
    }
    /// Text.
    Labels& unsetColorControlLabel(const types::Text& value) {
      return put("unsetColorControlLabel", value.value);
    }
    /// Text.
    Labels& highlightControlLabel(const types::Text& value) {
      return put("highlightControlLabel", value.value);
    }
    /// Text.
    Labels& undoControlLabel(const types::Text& value) { return put("undoControlLabel", value.value); }
    /// Text.
    Labels& redoControlLabel(const types::Text& value) { return put("redoControlLabel", value.value); }
    /// Text.
    Labels& sourceCodeControlLabel(const types::Text& value) {
      return put("sourceCodeControlLabel", value.value);
    }
    /// Text.
    Labels& linkEditorInputLabel(const types::Text& value) {
      return put("linkEditorInputLabel", value.value);
    }
    /// Text.
    Labels& linkEditorInputPlaceholder(const types::Text& value) {
      return put("linkEditorInputPlaceholder", value.value);
    }
    /// Text.
    Labels& linkEditorExternalLink(const types::Text& value) {
      return put("linkEditorExternalLink", value.value);
    }
    /// Text.
    Labels& linkEditorInternalLink(const types::Text& value) {
      return put("linkEditorInternalLink", value.value);
    }
    /// Text.
    Labels& linkEditorSave(const types::Text& value) { return put("linkEditorSave", value.value); }
    /// Text.
    Labels& colorPickerCancel(const types::Text& value) { return put("colorPickerCancel", value.value); }
    /// Text.
    Labels& colorPickerClear(const types::Text& value) { return put("colorPickerClear", value.value); }
    /// Text.
    Labels& colorPickerColorPicker(const types::Text& value) {
      return put("colorPickerColorPicker", value.value);
    }
    /// Text.
    Labels& colorPickerPalette(const types::Text& value) { return put("colorPickerPalette", value.value); }
    /// Text.
    Labels& colorPickerSave(const types::Text& value) { return put("colorPickerSave", value.value); }
    /// Text.
    Labels& tasksControlLabel(const types::Text& value) { return put("tasksControlLabel", value.value); }
    /// Text.
    Labels& tasksSinkLabel(const types::Text& value) { return put("tasksSinkLabel", value.value); }
    /// Text.
    Labels& tasksLiftLabel(const types::Text& value) { return put("tasksLiftLabel", value.value); }
    /// Text.
    Labels& colorControlLabel(const types::Text& value) { return put("colorControlLabel", value.value); }
    /// Text.
    Labels& colorPickerColorLabel(const types::Text& value) {
      return put("colorPickerColorLabel", value.value);
    }
  };

  using DebounceType = types::AnyOf<types::Number, types::Bool>;
  using FocusChoice = types::OneOfOr<types::AnyOf<types::Number, types::Bool>, "start", "end", "all">;
  using ExtensionsType = types::ListOf<types::OneOf<"StarterKit", "Underline", "Link", "Superscript",
      "Subscript", "Highlight", "TextAlign", "TextStyle", "Table", "TableCell", "TableRow", "TableHeader",
      "Placeholder", "Image", "BackgroundColor", "FontFamily", "FontSize", "LineHeight", "Color",
      "CodeBlockLowlight">>;
  using PersistenceType = types::AnyOf<types::Text, types::Number, types::Bool>;
  using PersistenceTypeChoice = types::OneOf<"local", "session", "memory">;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<types::Any> json() const { return {this->ref("json")}; }
    Property<types::Text> html() const { return {this->ref("html")}; }
    Property<types::Text> selected() const { return {this->ref("selected")}; }
    Property<DebounceType> debounce() const { return {this->ref("debounce")}; }
    Property<types::Number> n_blur() const { return {this->ref("n_blur")}; }
    Property<FocusChoice> focus() const { return {this->ref("focus")}; }
    Property<types::Bool> editable() const { return {this->ref("editable")}; }
    Property<types::OneOf<"default", "subtle">> variant() const { return {this->ref("variant")}; }
    Property<ExtensionsType> extensions() const { return {this->ref("extensions")}; }
    Property<Toolbar> toolbar() const { return {this->ref("toolbar")}; }
    Property<types::Bool> withCodeHighlightStyles() const { return {this->ref("withCodeHighlightStyles")}; }
    Property<types::Bool> withTypographyStyles() const { return {this->ref("withTypographyStyles")}; }
    Property<Labels> labels() const { return {this->ref("labels")}; }
    Property<types::Any> attributes() const { return {this->ref("attributes")}; }
    Property<PersistenceType> persistence() const { return {this->ref("persistence")}; }
    Property<types::ListOf<types::Text>> persisted_props() const { return {this->ref("persisted_props")}; }
    Property<PersistenceTypeChoice> persistence_type() const { return {this->ref("persistence_type")}; }
  };
  /// An id of this component type: `dmc::RichTextEditor::Id name{"name"}`.
  using Id = Reference<RichTextEditor>;

  /// Anything that JSON can say.
  RichTextEditor& json(const types::Any& value) { return put("json", value.value), *this; }
  /// Text.
  RichTextEditor& html(const types::Text& value) { return put("html", value.value), *this; }
  /// Text.
  RichTextEditor& selected(const types::Text& value) { return put("selected", value.value), *this; }
  /// A number or true or false.
  RichTextEditor& debounce(const DebounceType& value) { return put("debounce", value.value), *this; }
  /// A number.
  RichTextEditor& n_blur(const types::Number& value) { return put("n_blur", value.value), *this; }
  /// "start", "end" or "all", or a number or true or false.
  RichTextEditor& focus(const FocusChoice& value) { return put("focus", value.to_value()), *this; }
  /// True or false.
  RichTextEditor& editable(const types::Bool& value) { return put("editable", value.value), *this; }
  /// "default" or "subtle".
  RichTextEditor& variant(const types::OneOf<"default", "subtle">& value) {
    return put("variant", value.to_value()), *this;
  }
  /// A list of "StarterKit", "Underline", "Link", "Superscript", "Subscript", "Highlight", "TextAlign",
  /// "TextStyle", "Table", "TableCell", "TableRow", "TableHeader", "Placeholder", "Image", "BackgroundColor",
  /// "FontFamily", "FontSize", "LineHeight", "Color" or "CodeBlockLowlight".
  RichTextEditor& extensions(const ExtensionsType& value) { return put("extensions", value.value), *this; }
  /// `Toolbar` (sticky, stickyOffset, controlsGroups).
  RichTextEditor& toolbar(const Toolbar& value) { return put("toolbar", value.to_value()), *this; }
  /// True or false.
  RichTextEditor& withCodeHighlightStyles(const types::Bool& value) {
    return put("withCodeHighlightStyles", value.value), *this;
  }
  /// True or false.
  RichTextEditor& withTypographyStyles(const types::Bool& value) {
    return put("withTypographyStyles", value.value), *this;
  }
  /// `Labels` (boldControlLabel, hrControlLabel, italicControlLabel, underlineControlLabel,
  /// strikeControlLabel, clearFormattingControlLabel, linkControlLabel, …).
  RichTextEditor& labels(const Labels& value) { return put("labels", value.to_value()), *this; }
  /// Anything that JSON can say.
  RichTextEditor& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
  /// Text, a number or true or false.
  RichTextEditor& persistence(const PersistenceType& value) { return put("persistence", value.value), *this; }
  /// A list of texts.
  RichTextEditor& persisted_props(const types::ListOf<types::Text>& value) {
    return put("persisted_props", value.value), *this;
  }
  /// "local", "session" or "memory".
  RichTextEditor& persistence_type(const PersistenceTypeChoice& value) {
    return put("persistence_type", value.to_value()), *this;
  }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
inline struct RichTextEditor RichTextEditor() { return {}; }
inline struct RichTextEditor RichTextEditor(const types::Any& json) {
  struct RichTextEditor made;
  made.json(json);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
