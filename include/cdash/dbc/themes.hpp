// Bootstrap's themes, those of dash-bootstrap-components 2.0.4; written by tools/wrap_themes.
#pragma once

#include <cdash/core/stylesheet.hpp>

/// Elements of AppSettings::external_stylesheets: `{dbc::themes::CERULEAN}`. The program has to
/// contain the theme: cdash_add_theme(my_program CERULEAN) in CMake.
// clang-format off
namespace cdash::dbc::themes {

inline constexpr Stylesheet BOOTSTRAP{
    "pack:bootstrap@5.3.6/dist/css/bootstrap.min.css",
    "sha384-4Q6Gf2aSP4eDXB8Miphtr37CMZZQ5oXLH2yaXMJ2w8e2ZtHTl7GptT4jmndRuHDT"};
inline constexpr Stylesheet CERULEAN{
    "pack:bootswatch@5.3.6/dist/cerulean/bootstrap.min.css",
    "sha384-YOhVLH8aMkqheUjYqIzg+kuwjfwN22wEeeaC7QmyoVpM3mM5wBYXiNwbYeVVJf6w"};
inline constexpr Stylesheet COSMO{
    "pack:bootswatch@5.3.6/dist/cosmo/bootstrap.min.css",
    "sha384-2X2E3MFu9KueHgDEyb4xo+z95lMfcqKnLB6VBv3edspyfA/rHSifyw1bG44zT5uN"};
inline constexpr Stylesheet CYBORG{
    "pack:bootswatch@5.3.6/dist/cyborg/bootstrap.min.css",
    "sha384-fR4rkelnP4LLttF0jSHP6sPq25Gi/wz76GcV4tre5k843Q55phayixz24EUFAV4a"};
inline constexpr Stylesheet DARKLY{
    "pack:bootswatch@5.3.6/dist/darkly/bootstrap.min.css",
    "sha384-AqfgtBPvrHmmXif/dyF1un67wBJv2e9rzcD5NXUCMoDwKSpbh1ctqFX77pvH0Qnk"};
inline constexpr Stylesheet FLATLY{
    "pack:bootswatch@5.3.6/dist/flatly/bootstrap.min.css",
    "sha384-zebzv87CecHEN6SO16WQqMcbBsL5pEd8lRIRZokCT9OJQUI1SQ2KXEUlaJpi8J5U"};
inline constexpr Stylesheet GRID{
    "pack:bootstrap@5.3.6/dist/css/bootstrap-grid.min.css",
    "sha384-CyAmWCn/qu6mU+UBV0jF/OHtrXSDWAye86S001E6Nv0XP/IOwYutK/xd/K4I4U+J"};
inline constexpr Stylesheet JOURNAL{
    "pack:bootswatch@5.3.6/dist/journal/bootstrap.min.css",
    "sha384-0l66q6mER3ybHrGRez/Bj30CIo6MUlOCIj6oD0l4Us3SFjOlhWrunjMK6StcSM0J"};
inline constexpr Stylesheet LITERA{
    "pack:bootswatch@5.3.6/dist/litera/bootstrap.min.css",
    "sha384-wmrl87fxm0NZ4DlZhonvWgMWJS75PiRTueJJwb7db3NE6pSQzGrPS3AZlBuyRnfX"};
inline constexpr Stylesheet LUMEN{
    "pack:bootswatch@5.3.6/dist/lumen/bootstrap.min.css",
    "sha384-/WQOmtyZAna2SIvPOTmH4i77OWgcaoOFSQioOCZh9Fvb/MK3HcQJVo1e4HAjh12E"};
inline constexpr Stylesheet LUX{
    "pack:bootswatch@5.3.6/dist/lux/bootstrap.min.css",
    "sha384-I0QtsemWTWV5GW5OMHJpxWF6CUvpLPFprk8P1BcF6qNhNkvnNH1oRMiew8WCKbAN"};
inline constexpr Stylesheet MATERIA{
    "pack:bootswatch@5.3.6/dist/materia/bootstrap.min.css",
    "sha384-ryRbNN01h32jMB4d5l+5tLvBHPAtz3jv/PaBO13ylcfcnJG2IQ9GzpkdcReqyABI"};
inline constexpr Stylesheet MINTY{
    "pack:bootswatch@5.3.6/dist/minty/bootstrap.min.css",
    "sha384-XQz+8V98y8H9cpoOPdKvPpToUUBSgOjkxbrPTIm/ZZOzcGWfqrKvD5FKFaror4x3"};
inline constexpr Stylesheet MORPH{
    "pack:bootswatch@5.3.6/dist/morph/bootstrap.min.css",
    "sha384-e0uhUleYe60CbVgoYMiL8RdHacmZg1lP3SJ0SbHeRFT9rXeXbQWk9lh5WHccCvl6"};
inline constexpr Stylesheet PULSE{
    "pack:bootswatch@5.3.6/dist/pulse/bootstrap.min.css",
    "sha384-I6QE9eRJ6cB6fckt7IQCkAjdp01FQhwHEZUf/cRN7LXO1SpLiaco+g3nXQP0KJUt"};
inline constexpr Stylesheet QUARTZ{
    "pack:bootswatch@5.3.6/dist/quartz/bootstrap.min.css",
    "sha384-RpN7o8yW2YeQMMSg5vLweW2RcBsEmxavktUq6r8mltf0DkMUyzIu6Flww6Zzf7h+"};
inline constexpr Stylesheet SANDSTONE{
    "pack:bootswatch@5.3.6/dist/sandstone/bootstrap.min.css",
    "sha384-xrsdT6en5v2iKNHwjboSOc6/9NBUJkN73Bf3SnLSd98VcncR+ER9XEAzVlUexwZh"};
inline constexpr Stylesheet SIMPLEX{
    "pack:bootswatch@5.3.6/dist/simplex/bootstrap.min.css",
    "sha384-nofyvbw8cxclOipTrnVtwOVSdv71qzKq0s6CFY9dxzHDamCaNXjyhL99EcwAep4Z"};
inline constexpr Stylesheet SKETCHY{
    "pack:bootswatch@5.3.6/dist/sketchy/bootstrap.min.css",
    "sha384-12uruS+V2CscxdszDz0qG2CCpdstmaKM2N2xxQ6lVgrHCpko0tAqt4Rbm4BdfHay"};
inline constexpr Stylesheet SLATE{
    "pack:bootswatch@5.3.6/dist/slate/bootstrap.min.css",
    "sha384-GGl6XRh5ZSnHKk1pBcHpUlq4UjhLHCpF/l5zET54npwfdstMNRkv676rPzi3pkhK"};
inline constexpr Stylesheet SOLAR{
    "pack:bootswatch@5.3.6/dist/solar/bootstrap.min.css",
    "sha384-4aMYMS3CK8Rxaj3JgpmcKD6WQvDmJVpUmb8GPYI4UG09z2RAbY7B4xqd9p1eAtzG"};
inline constexpr Stylesheet SPACELAB{
    "pack:bootswatch@5.3.6/dist/spacelab/bootstrap.min.css",
    "sha384-XPY2jgToM7nquBlDzVdeOFqlkcUf1Atl7Id00jysXseS0yc8ulvy/BkISnOLdoyR"};
inline constexpr Stylesheet SUPERHERO{
    "pack:bootswatch@5.3.6/dist/superhero/bootstrap.min.css",
    "sha384-GxHkAFKZ6pWWgjazRDDFTfxPBUo9hKDgyoCDJHz6BJ+g5vTBJJgpCyl05Dlekem6"};
inline constexpr Stylesheet UNITED{
    "pack:bootswatch@5.3.6/dist/united/bootstrap.min.css",
    "sha384-boDhpnQ8xsXOp3GPIs5It8NhZ8/D+HHadotQ4/g8Ka19sygZj3YYrS5UbNujI3Z2"};
inline constexpr Stylesheet VAPOR{
    "pack:bootswatch@5.3.6/dist/vapor/bootstrap.min.css",
    "sha384-cyjhF1ykhqgPhMsCtPnG3vHLkkTaWaiQ10THvdvxU0gdxoclquiT9nftMruyZ1I7"};
inline constexpr Stylesheet YETI{
    "pack:bootswatch@5.3.6/dist/yeti/bootstrap.min.css",
    "sha384-sSk9Q/il8KEDGE/xIGCfGJVek0xsEwJObj8r0ZTOWMT/KR4GhEmv5yG9FyjFhkEy"};
inline constexpr Stylesheet ZEPHYR{
    "pack:bootswatch@5.3.6/dist/zephyr/bootstrap.min.css",
    "sha384-Rrgr8rOGuGbH3U3gh78hD4SJvoX8PMdP2/cjNpc+pmlofRpFmc4WMHwMbMzb3eV0"};

}  // namespace cdash::dbc::themes
// clang-format on
