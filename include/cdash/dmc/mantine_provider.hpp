// dmc::MantineProvider, the component MantineProvider of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>

namespace cdash::dmc {

/// The component `MantineProvider` of dash_mantine_components.
struct MantineProvider : Component {
  static constexpr std::string_view property_names[] = {
      {"children", 8}, {"classNamesPrefix", 16}, {"colorSchemeManager", 18}, {"cssVariablesResolver", 20},
      {"cssVariablesSelector", 20}, {"deduplicateCssVariables", 23}, {"defaultColorScheme", 18}, {"env", 3},
      {"forceColorScheme", 16}, {"getStyleNonce", 13}, {"stylesTransform", 15}, {"theme", 5},
      {"withCssVariables", 16}, {"withGlobalClasses", 17}, {"withStaticClasses", 17},
  };
  static constexpr ComponentInfo info{"MantineProvider", "dash_mantine_components", "dmc::MantineProvider",
      property_names, false};

  /// An object; a function a member.
  class Theme : public types::Object<Theme> {
   public:
    using Object::Object;
    /// An object; a function a member.
    class PrimaryShade : public types::Object<PrimaryShade> {
     public:
      using Object::Object;
      /// 0, 1, 2, 3, 4, 5, 6, 7, 8 or 9.
      PrimaryShade& light(const types::NumberOf<0, 1, 2, 3, 4, 5, 6, 7, 8, 9>& value) {
        return put("light", value.to_value());
      }
      /// 0, 1, 2, 3, 4, 5, 6, 7, 8 or 9.
      PrimaryShade& dark(const types::NumberOf<0, 1, 2, 3, 4, 5, 6, 7, 8, 9>& value) {
        return put("dark", value.to_value());
      }
    };

    /// An object; a function a member.
    class VariantColorResolver : public types::Object<VariantColorResolver> {
     public:
      using Object::Object;
    };

    /// An object; a function a member.
    class Headings : public types::Object<Headings> {
     public:
      using Object::Object;
      /// An object; a function a member.
      class Sizes : public types::Object<Sizes> {
       public:
        using Object::Object;
        /// An object; a function a member.
        class H1 : public types::Object<H1> {
         public:
          using Object::Object;
          /// Text.
          H1& fontSize(const types::Text& value) { return put("fontSize", value.value); }
          /// Text.
          H1& fontWeight(const types::Text& value) { return put("fontWeight", value.value); }
          /// Text.
          H1& lineHeight(const types::Text& value) { return put("lineHeight", value.value); }
        };

        /// An object; a function a member.
        class H2 : public types::Object<H2> {
         public:
          using Object::Object;
          /// Text.
          H2& fontSize(const types::Text& value) { return put("fontSize", value.value); }
          /// Text.
          H2& fontWeight(const types::Text& value) { return put("fontWeight", value.value); }
          /// Text.
          H2& lineHeight(const types::Text& value) { return put("lineHeight", value.value); }
        };

        /// An object; a function a member.
        class H3 : public types::Object<H3> {
         public:
          using Object::Object;
          /// Text.
          H3& fontSize(const types::Text& value) { return put("fontSize", value.value); }
          /// Text.
          H3& fontWeight(const types::Text& value) { return put("fontWeight", value.value); }
          /// Text.
          H3& lineHeight(const types::Text& value) { return put("lineHeight", value.value); }
        };

        /// An object; a function a member.
        class H4 : public types::Object<H4> {
         public:
          using Object::Object;
          /// Text.
          H4& fontSize(const types::Text& value) { return put("fontSize", value.value); }
          /// Text.
          H4& fontWeight(const types::Text& value) { return put("fontWeight", value.value); }
          /// Text.
          H4& lineHeight(const types::Text& value) { return put("lineHeight", value.value); }
        };

        /// An object; a function a member.
        class H5 : public types::Object<H5> {
         public:
          using Object::Object;
          /// Text.
          H5& fontSize(const types::Text& value) { return put("fontSize", value.value); }
          /// Text.
          H5& fontWeight(const types::Text& value) { return put("fontWeight", value.value); }
          /// Text.
          H5& lineHeight(const types::Text& value) { return put("lineHeight", value.value); }
        };

        /// An object; a function a member.
        class H6 : public types::Object<H6> {
         public:
          using Object::Object;
          /// Text.
          H6& fontSize(const types::Text& value) { return put("fontSize", value.value); }
          /// Text.
          H6& fontWeight(const types::Text& value) { return put("fontWeight", value.value); }
          /// Text.
          H6& lineHeight(const types::Text& value) { return put("lineHeight", value.value); }
        };

        /// `H1` (fontSize, fontWeight, lineHeight).
        Sizes& h1(const H1& value) { return put("h1", value.to_value()); }
        /// `H2` (fontSize, fontWeight, lineHeight).
        Sizes& h2(const H2& value) { return put("h2", value.to_value()); }
        /// `H3` (fontSize, fontWeight, lineHeight).
        Sizes& h3(const H3& value) { return put("h3", value.to_value()); }
        /// `H4` (fontSize, fontWeight, lineHeight).
        Sizes& h4(const H4& value) { return put("h4", value.to_value()); }
        /// `H5` (fontSize, fontWeight, lineHeight).
        Sizes& h5(const H5& value) { return put("h5", value.to_value()); }
        /// `H6` (fontSize, fontWeight, lineHeight).
        Sizes& h6(const H6& value) { return put("h6", value.to_value()); }
      };

      /// Text.
      Headings& fontFamily(const types::Text& value) { return put("fontFamily", value.value); }
      /// Text.
      Headings& fontWeight(const types::Text& value) { return put("fontWeight", value.value); }
      /// "wrap", "nowrap", "balance", "pretty" or "stable".
      Headings& textWrap(const types::OneOf<"wrap", "nowrap", "balance", "pretty", "stable">& value) {
        return put("textWrap", value.to_value());
      }
      /// `Sizes` (h1, h2, h3, h4, h5, h6).
      Headings& sizes(const Sizes& value) { return put("sizes", value.to_value()); }
    };

    /// An object; a function a member.
    class DefaultGradient : public types::Object<DefaultGradient> {
     public:
      using Object::Object;
      /// Text.
      DefaultGradient& from(const types::Text& value) { return put("from", value.value); }
      /// Text.
      DefaultGradient& to(const types::Text& value) { return put("to", value.value); }
      /// A number.
      DefaultGradient& deg(const types::Number& value) { return put("deg", value.value); }
    };

    /// An object; a function a member.
    class Components : public types::Object<Components> {
     public:
      using Object::Object;
      /// Anything that JSON can say.
      Components& classNames(const types::Any& value) { return put("classNames", value.value); }
      /// Anything that JSON can say.
      Components& styles(const types::Any& value) { return put("styles", value.value); }
      /// Anything that JSON can say.
      Components& vars(const types::Any& value) { return put("vars", value.value); }
      /// Anything that JSON can say.
      Components& defaultProps(const types::Any& value) { return put("defaultProps", value.value); }
    };

    /// "auto", "always" or "never".
    Theme& focusRing(const types::OneOf<"auto", "always", "never">& value) {
      return put("focusRing", value.to_value());
    }
    /// A number.
    Theme& scale(const types::Number& value) { return put("scale", value.value); }
    /// True or false.
    Theme& fontSmoothing(const types::Bool& value) { return put("fontSmoothing", value.value); }
    /// Text.
    Theme& white(const types::Text& value) { return put("white", value.value); }
    /// Text.
    Theme& black(const types::Text& value) { return put("black", value.value); }
    /// A map from text to maps from text to texts.
    Theme& colors(const types::MapOf<types::MapOf<types::Text>>& value) { return put("colors", value.value); }
    /// 1, 2, 3, 4, 5, 6, 7, 8, 9 or `PrimaryShade` (light, dark).
    Theme& primaryShade(const types::AnyOf<types::NumberOf<1>, types::NumberOf<2>, types::NumberOf<3>,
        types::NumberOf<4>, types::NumberOf<5>, types::NumberOf<6>, types::NumberOf<7>, types::NumberOf<8>,
        types::NumberOf<9>, PrimaryShade>& value) {
      return put("primaryShade", value.value);
    }
    /// Text.
    Theme& primaryColor(const types::Text& value) { return put("primaryColor", value.value); }
    /// `VariantColorResolver`.
    Theme& variantColorResolver(const VariantColorResolver& value) {
      return put("variantColorResolver", value.to_value());
    }
    /// True or false.
    Theme& autoContrast(const types::Bool& value) { return put("autoContrast", value.value); }
    /// A number.
    Theme& luminanceThreshold(const types::Number& value) { return put("luminanceThreshold", value.value); }
    /// Text.
    Theme& fontFamily(const types::Text& value) { return put("fontFamily", value.value); }
    /// Text.
    Theme& fontFamilyMonospace(const types::Text& value) { return put("fontFamilyMonospace", value.value); }
    /// `Headings` (fontFamily, fontWeight, textWrap, sizes).
    Theme& headings(const Headings& value) { return put("headings", value.to_value()); }
    /// A map from text to texts.
    Theme& radius(const types::MapOf<types::Text>& value) { return put("radius", value.value); }
    /// "xs", "sm", "md", "lg" or "xl", or a number.
    Theme& defaultRadius(const types::OneOfOr<types::Number, "xs", "sm", "md", "lg", "xl">& value) {
      return put("defaultRadius", value.to_value());
    }
    /// A map from text to texts.
    Theme& spacing(const types::MapOf<types::Text>& value) { return put("spacing", value.value); }
    /// A map from text to texts.
    Theme& fontSizes(const types::MapOf<types::Text>& value) { return put("fontSizes", value.value); }
    /// A map from text to texts.
    Theme& lineHeights(const types::MapOf<types::Text>& value) { return put("lineHeights", value.value); }
    /// A map from text to texts.
    Theme& breakpoints(const types::MapOf<types::Text>& value) { return put("breakpoints", value.value); }
    /// A map from text to texts.
    Theme& shadows(const types::MapOf<types::Text>& value) { return put("shadows", value.value); }
    /// True or false.
    Theme& respectReducedMotion(const types::Bool& value) { return put("respectReducedMotion", value.value); }
    /// "default" or "pointer".
    Theme& cursorType(const types::OneOf<"default", "pointer">& value) {
      return put("cursorType", value.to_value());
    }
    /// `DefaultGradient` (from, to, deg).
    Theme& defaultGradient(const DefaultGradient& value) { return put("defaultGradient", value.to_value()); }
    /// Text.
    Theme& activeClassName(const types::Text& value) { return put("activeClassName", value.value); }
    /// Text.
    Theme& focusClassName(const types::Text& value) { return put("focusClassName", value.value); }
    /// A map from text to `Components`.
    Theme& components(const types::MapOf<Components>& value) { return put("components", value.value); }
    /// A map from text to anything that JSON can say.
    Theme& other(const types::MapOf<types::Any>& value) { return put("other", value.value); }
  };

  /// An object; a function a member. Made as `ColorSchemeManager(get, set, subscribe, unsubscribe, clear)`.
  class ColorSchemeManager : public types::Object<ColorSchemeManager> {
   public:
    using Object::Object;
    ColorSchemeManager(const types::Any& get, const types::Any& set, const types::Any& subscribe,
        const types::Any& unsubscribe, const types::Any& clear) {
      put("get", get.value); put("set", set.value); put("subscribe", subscribe.value); put("unsubscribe",
          unsubscribe.value); put("clear", clear.value);
    }
    /// Anything that JSON can say. Required.
    ColorSchemeManager& get(const types::Any& value) { return put("get", value.value); }
    /// Anything that JSON can say. Required.
    ColorSchemeManager& set(const types::Any& value) { return put("set", value.value); }
    /// Anything that JSON can say. Required.
    ColorSchemeManager& subscribe(const types::Any& value) { return put("subscribe", value.value); }
    /// Anything that JSON can say. Required.
    ColorSchemeManager& unsubscribe(const types::Any& value) { return put("unsubscribe", value.value); }
    /// Anything that JSON can say. Required.
    ColorSchemeManager& clear(const types::Any& value) { return put("clear", value.value); }
  };

  /// An object; a function a member.
  class CssVariablesResolver : public types::Object<CssVariablesResolver> {
   public:
    using Object::Object;
  };

  /// An object; a function a member.
  class StylesTransform : public types::Object<StylesTransform> {
   public:
    using Object::Object;
    /// Anything that JSON can say.
    StylesTransform& sx(const types::Any& value) { return put("sx", value.value); }
    /// Anything that JSON can say.
    StylesTransform& styles(const types::Any& value) { return put("styles", value.value); }
  };

  using DefaultColorSchemeChoice = types::OneOf<"auto", "dark", "light">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Any> getStyleNonce() const { return {this->ref("getStyleNonce")}; }
    Property<Theme> theme() const { return {this->ref("theme")}; }
    Property<ColorSchemeManager> colorSchemeManager() const { return {this->ref("colorSchemeManager")}; }
    Property<DefaultColorSchemeChoice> defaultColorScheme() const {
      return {this->ref("defaultColorScheme")};
    }
    Property<types::OneOf<"dark", "light">> forceColorScheme() const {
      return {this->ref("forceColorScheme")};
    }
    Property<types::Text> cssVariablesSelector() const { return {this->ref("cssVariablesSelector")}; }
    Property<types::Bool> withCssVariables() const { return {this->ref("withCssVariables")}; }
    Property<types::Bool> deduplicateCssVariables() const { return {this->ref("deduplicateCssVariables")}; }
    Property<types::Text> classNamesPrefix() const { return {this->ref("classNamesPrefix")}; }
    Property<CssVariablesResolver> cssVariablesResolver() const {
      return {this->ref("cssVariablesResolver")};
    }
    Property<types::Bool> withStaticClasses() const { return {this->ref("withStaticClasses")}; }
    Property<types::Bool> withGlobalClasses() const { return {this->ref("withGlobalClasses")}; }
    Property<StylesTransform> stylesTransform() const { return {this->ref("stylesTransform")}; }
    Property<types::OneOf<"default", "test">> env() const { return {this->ref("env")}; }
  };
  /// An id of this component type: `dmc::MantineProvider::Id name{"name"}`.
  using Id = Reference<MantineProvider>;

  MantineProvider() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  MantineProvider& id(const IdOf<MantineProvider>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  MantineProvider& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  MantineProvider& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// Anything that JSON can say.
  MantineProvider& getStyleNonce(const types::Any& value) { return put("getStyleNonce", value.value), *this; }
  /// `Theme` (focusRing, scale, fontSmoothing, white, black, colors, primaryShade, …).
  MantineProvider& theme(const Theme& value) { return put("theme", value.to_value()), *this; }
  /// `ColorSchemeManager` (get, set, subscribe, unsubscribe, clear).
  MantineProvider& colorSchemeManager(const ColorSchemeManager& value) {
    return put("colorSchemeManager", value.to_value()), *this;
  }
  /// "auto", "dark" or "light".
  MantineProvider& defaultColorScheme(const DefaultColorSchemeChoice& value) {
    return put("defaultColorScheme", value.to_value()), *this;
  }
  /// "dark" or "light".
  MantineProvider& forceColorScheme(const types::OneOf<"dark", "light">& value) {
    return put("forceColorScheme", value.to_value()), *this;
  }
  /// Text.
  MantineProvider& cssVariablesSelector(const types::Text& value) {
    return put("cssVariablesSelector", value.value), *this;
  }
  /// True or false.
  MantineProvider& withCssVariables(const types::Bool& value) {
    return put("withCssVariables", value.value), *this;
  }
  /// True or false.
  MantineProvider& deduplicateCssVariables(const types::Bool& value) {
    return put("deduplicateCssVariables", value.value), *this;
  }
  /// Text.
  MantineProvider& classNamesPrefix(const types::Text& value) {
    return put("classNamesPrefix", value.value), *this;
  }
  /// `CssVariablesResolver`.
  MantineProvider& cssVariablesResolver(const CssVariablesResolver& value) {
    return put("cssVariablesResolver", value.to_value()), *this;
  }
  /// True or false.
  MantineProvider& withStaticClasses(const types::Bool& value) {
    return put("withStaticClasses", value.value), *this;
  }
  /// True or false.
  MantineProvider& withGlobalClasses(const types::Bool& value) {
    return put("withGlobalClasses", value.value), *this;
  }
  /// `StylesTransform` (sx, styles).
  MantineProvider& stylesTransform(const StylesTransform& value) {
    return put("stylesTransform", value.to_value()), *this;
  }
  /// "default" or "test".
  MantineProvider& env(const types::OneOf<"default", "test">& value) {
    return put("env", value.to_value()), *this;
  }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dmc::MantineProvider(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct MantineProvider MantineProvider(C... children) {
  struct MantineProvider made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct MantineProvider MantineProvider(std::initializer_list<Child> children) {
  struct MantineProvider made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
