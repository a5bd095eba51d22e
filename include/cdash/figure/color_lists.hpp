// Plotly's colour lists, as they are in plotly.py 6.9.0; written by tools/wrap_colors.
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string_view>

// clang-format off
namespace cdash::px::colors {

/// The colours the other way round: `reversed(sequential::Viridis)` is also `sequential::Viridis_r`.
template <std::size_t N>
constexpr std::array<std::string_view, N> reversed(const std::array<std::string_view, N>& colors) {
  std::array<std::string_view, N> result{};
  for (std::size_t i = 0; i < N; ++i) result[i] = colors[N - 1 - i];
  return result;
}

namespace detail {
struct NamedList {
  std::string_view name;
  std::span<const std::string_view> colors;
};
}  // namespace detail

namespace qualitative {
inline constexpr std::array<std::string_view, 10> Plotly = {
    "#636EFA", "#EF553B", "#00CC96", "#AB63FA", "#FFA15A", "#19D3F3", "#FF6692", "#B6E880", "#FF97FF",
    "#FECB52"};
inline constexpr auto Plotly_r = reversed(Plotly);
inline constexpr std::array<std::string_view, 10> D3 = {
    "#1F77B4", "#FF7F0E", "#2CA02C", "#D62728", "#9467BD", "#8C564B", "#E377C2", "#7F7F7F", "#BCBD22",
    "#17BECF"};
inline constexpr auto D3_r = reversed(D3);
inline constexpr std::array<std::string_view, 10> G10 = {
    "#3366CC", "#DC3912", "#FF9900", "#109618", "#990099", "#0099C6", "#DD4477", "#66AA00", "#B82E2E",
    "#316395"};
inline constexpr auto G10_r = reversed(G10);
inline constexpr std::array<std::string_view, 10> T10 = {
    "#4C78A8", "#F58518", "#E45756", "#72B7B2", "#54A24B", "#EECA3B", "#B279A2", "#FF9DA6", "#9D755D",
    "#BAB0AC"};
inline constexpr auto T10_r = reversed(T10);
inline constexpr std::array<std::string_view, 26> Alphabet = {
    "#AA0DFE", "#3283FE", "#85660D", "#782AB6", "#565656", "#1C8356", "#16FF32", "#F7E1A0", "#E2E2E2",
    "#1CBE4F", "#C4451C", "#DEA0FD", "#FE00FA", "#325A9B", "#FEAF16", "#F8A19F", "#90AD1C", "#F6222E",
    "#1CFFCE", "#2ED9FF", "#B10DA1", "#C075A6", "#FC1CBF", "#B00068", "#FBE426", "#FA0087"};
inline constexpr auto Alphabet_r = reversed(Alphabet);
inline constexpr std::array<std::string_view, 24> Dark24 = {
    "#2E91E5", "#E15F99", "#1CA71C", "#FB0D0D", "#DA16FF", "#222A2A", "#B68100", "#750D86", "#EB663B",
    "#511CFB", "#00A08B", "#FB00D1", "#FC0080", "#B2828D", "#6C7C32", "#778AAE", "#862A16", "#A777F1",
    "#620042", "#1616A7", "#DA60CA", "#6C4516", "#0D2A63", "#AF0038"};
inline constexpr auto Dark24_r = reversed(Dark24);
inline constexpr std::array<std::string_view, 24> Light24 = {
    "#FD3216", "#00FE35", "#6A76FC", "#FED4C4", "#FE00CE", "#0DF9FF", "#F6F926", "#FF9616", "#479B55",
    "#EEA6FB", "#DC587D", "#D626FF", "#6E899C", "#00B5F7", "#B68E00", "#C9FBE5", "#FF0092", "#22FFA7",
    "#E3EE9E", "#86CE00", "#BC7196", "#7E7DCD", "#FC6955", "#E48F72"};
inline constexpr auto Light24_r = reversed(Light24);
inline constexpr std::array<std::string_view, 9> Set1 = {
    "rgb(228,26,28)", "rgb(55,126,184)", "rgb(77,175,74)", "rgb(152,78,163)", "rgb(255,127,0)",
    "rgb(255,255,51)", "rgb(166,86,40)", "rgb(247,129,191)", "rgb(153,153,153)"};
inline constexpr auto Set1_r = reversed(Set1);
inline constexpr std::array<std::string_view, 9> Pastel1 = {
    "rgb(251,180,174)", "rgb(179,205,227)", "rgb(204,235,197)", "rgb(222,203,228)", "rgb(254,217,166)",
    "rgb(255,255,204)", "rgb(229,216,189)", "rgb(253,218,236)", "rgb(242,242,242)"};
inline constexpr auto Pastel1_r = reversed(Pastel1);
inline constexpr std::array<std::string_view, 8> Dark2 = {
    "rgb(27,158,119)", "rgb(217,95,2)", "rgb(117,112,179)", "rgb(231,41,138)", "rgb(102,166,30)",
    "rgb(230,171,2)", "rgb(166,118,29)", "rgb(102,102,102)"};
inline constexpr auto Dark2_r = reversed(Dark2);
inline constexpr std::array<std::string_view, 8> Set2 = {
    "rgb(102,194,165)", "rgb(252,141,98)", "rgb(141,160,203)", "rgb(231,138,195)", "rgb(166,216,84)",
    "rgb(255,217,47)", "rgb(229,196,148)", "rgb(179,179,179)"};
inline constexpr auto Set2_r = reversed(Set2);
inline constexpr std::array<std::string_view, 8> Pastel2 = {
    "rgb(179,226,205)", "rgb(253,205,172)", "rgb(203,213,232)", "rgb(244,202,228)", "rgb(230,245,201)",
    "rgb(255,242,174)", "rgb(241,226,204)", "rgb(204,204,204)"};
inline constexpr auto Pastel2_r = reversed(Pastel2);
inline constexpr std::array<std::string_view, 12> Set3 = {
    "rgb(141,211,199)", "rgb(255,255,179)", "rgb(190,186,218)", "rgb(251,128,114)", "rgb(128,177,211)",
    "rgb(253,180,98)", "rgb(179,222,105)", "rgb(252,205,229)", "rgb(217,217,217)", "rgb(188,128,189)",
    "rgb(204,235,197)", "rgb(255,237,111)"};
inline constexpr auto Set3_r = reversed(Set3);
inline constexpr std::array<std::string_view, 11> Antique = {
    "rgb(133, 92, 117)", "rgb(217, 175, 107)", "rgb(175, 100, 88)", "rgb(115, 111, 76)", "rgb(82, 106, 131)",
    "rgb(98, 83, 119)", "rgb(104, 133, 92)", "rgb(156, 156, 94)", "rgb(160, 97, 119)", "rgb(140, 120, 93)",
    "rgb(124, 124, 124)"};
inline constexpr auto Antique_r = reversed(Antique);
inline constexpr std::array<std::string_view, 11> Bold = {
    "rgb(127, 60, 141)", "rgb(17, 165, 121)", "rgb(57, 105, 172)", "rgb(242, 183, 1)", "rgb(231, 63, 116)",
    "rgb(128, 186, 90)", "rgb(230, 131, 16)", "rgb(0, 134, 149)", "rgb(207, 28, 144)", "rgb(249, 123, 114)",
    "rgb(165, 170, 153)"};
inline constexpr auto Bold_r = reversed(Bold);
inline constexpr std::array<std::string_view, 11> Pastel = {
    "rgb(102, 197, 204)", "rgb(246, 207, 113)", "rgb(248, 156, 116)", "rgb(220, 176, 242)",
    "rgb(135, 197, 95)", "rgb(158, 185, 243)", "rgb(254, 136, 177)", "rgb(201, 219, 116)",
    "rgb(139, 224, 164)", "rgb(180, 151, 231)", "rgb(179, 179, 179)"};
inline constexpr auto Pastel_r = reversed(Pastel);
inline constexpr std::array<std::string_view, 11> Prism = {
    "rgb(95, 70, 144)", "rgb(29, 105, 150)", "rgb(56, 166, 165)", "rgb(15, 133, 84)", "rgb(115, 175, 72)",
    "rgb(237, 173, 8)", "rgb(225, 124, 5)", "rgb(204, 80, 62)", "rgb(148, 52, 110)", "rgb(111, 64, 112)",
    "rgb(102, 102, 102)"};
inline constexpr auto Prism_r = reversed(Prism);
inline constexpr std::array<std::string_view, 11> Safe = {
    "rgb(136, 204, 238)", "rgb(204, 102, 119)", "rgb(221, 204, 119)", "rgb(17, 119, 51)", "rgb(51, 34, 136)",
    "rgb(170, 68, 153)", "rgb(68, 170, 153)", "rgb(153, 153, 51)", "rgb(136, 34, 85)", "rgb(102, 17, 0)",
    "rgb(136, 136, 136)"};
inline constexpr auto Safe_r = reversed(Safe);
inline constexpr std::array<std::string_view, 11> Vivid = {
    "rgb(229, 134, 6)", "rgb(93, 105, 177)", "rgb(82, 188, 163)", "rgb(153, 201, 69)", "rgb(204, 97, 176)",
    "rgb(36, 121, 108)", "rgb(218, 165, 27)", "rgb(47, 138, 196)", "rgb(118, 78, 159)", "rgb(237, 100, 90)",
    "rgb(165, 170, 153)"};
inline constexpr auto Vivid_r = reversed(Vivid);
}  // namespace qualitative

namespace sequential {
inline constexpr std::array<std::string_view, 13> Plotly3 = {
    "#0508b8", "#1910d8", "#3c19f0", "#6b1cfb", "#981cfd", "#bf1cfd", "#dd2bfd", "#f246fe", "#fc67fd",
    "#fe88fc", "#fea5fd", "#febefe", "#fec3fe"};
inline constexpr auto Plotly3_r = reversed(Plotly3);
inline constexpr std::array<std::string_view, 10> Viridis = {
    "#440154", "#482878", "#3e4989", "#31688e", "#26828e", "#1f9e89", "#35b779", "#6ece58", "#b5de2b",
    "#fde725"};
inline constexpr auto Viridis_r = reversed(Viridis);
inline constexpr std::array<std::string_view, 10> Cividis = {
    "#00224e", "#123570", "#3b496c", "#575d6d", "#707173", "#8a8678", "#a59c74", "#c3b369", "#e1cc55",
    "#fee838"};
inline constexpr auto Cividis_r = reversed(Cividis);
inline constexpr std::array<std::string_view, 10> Inferno = {
    "#000004", "#1b0c41", "#4a0c6b", "#781c6d", "#a52c60", "#cf4446", "#ed6925", "#fb9b06", "#f7d13d",
    "#fcffa4"};
inline constexpr auto Inferno_r = reversed(Inferno);
inline constexpr std::array<std::string_view, 10> Magma = {
    "#000004", "#180f3d", "#440f76", "#721f81", "#9e2f7f", "#cd4071", "#f1605d", "#fd9668", "#feca8d",
    "#fcfdbf"};
inline constexpr auto Magma_r = reversed(Magma);
inline constexpr std::array<std::string_view, 10> Plasma = {
    "#0d0887", "#46039f", "#7201a8", "#9c179e", "#bd3786", "#d8576b", "#ed7953", "#fb9f3a", "#fdca26",
    "#f0f921"};
inline constexpr auto Plasma_r = reversed(Plasma);
inline constexpr std::array<std::string_view, 15> Turbo = {
    "#30123b", "#4145ab", "#4675ed", "#39a2fc", "#1bcfd4", "#24eca6", "#61fc6c", "#a4fc3b", "#d1e834",
    "#f3c63a", "#fe9b2d", "#f36315", "#d93806", "#b11901", "#7a0402"};
inline constexpr auto Turbo_r = reversed(Turbo);
inline constexpr std::array<std::string_view, 5> Blackbody = {
    "rgb(0,0,0)", "rgb(230,0,0)", "rgb(230,210,0)", "rgb(255,255,255)", "rgb(160,200,255)"};
inline constexpr auto Blackbody_r = reversed(Blackbody);
inline constexpr std::array<std::string_view, 2> Bluered = {
    "rgb(0,0,255)", "rgb(255,0,0)"};
inline constexpr auto Bluered_r = reversed(Bluered);
inline constexpr std::array<std::string_view, 6> Electric = {
    "rgb(0,0,0)", "rgb(30,0,100)", "rgb(120,0,100)", "rgb(160,90,0)", "rgb(230,200,0)", "rgb(255,250,220)"};
inline constexpr auto Electric_r = reversed(Electric);
inline constexpr std::array<std::string_view, 4> Hot = {
    "rgb(0,0,0)", "rgb(230,0,0)", "rgb(255,210,0)", "rgb(255,255,255)"};
inline constexpr auto Hot_r = reversed(Hot);
inline constexpr std::array<std::string_view, 6> Jet = {
    "rgb(0,0,131)", "rgb(0,60,170)", "rgb(5,255,255)", "rgb(255,255,0)", "rgb(250,0,0)", "rgb(128,0,0)"};
inline constexpr auto Jet_r = reversed(Jet);
inline constexpr std::array<std::string_view, 9> Rainbow = {
    "rgb(150,0,90)", "rgb(0,0,200)", "rgb(0,25,255)", "rgb(0,152,255)", "rgb(44,255,150)", "rgb(151,255,0)",
    "rgb(255,234,0)", "rgb(255,111,0)", "rgb(255,0,0)"};
inline constexpr auto Rainbow_r = reversed(Rainbow);
inline constexpr std::array<std::string_view, 9> Blues = {
    "rgb(247,251,255)", "rgb(222,235,247)", "rgb(198,219,239)", "rgb(158,202,225)", "rgb(107,174,214)",
    "rgb(66,146,198)", "rgb(33,113,181)", "rgb(8,81,156)", "rgb(8,48,107)"};
inline constexpr auto Blues_r = reversed(Blues);
inline constexpr std::array<std::string_view, 9> BuGn = {
    "rgb(247,252,253)", "rgb(229,245,249)", "rgb(204,236,230)", "rgb(153,216,201)", "rgb(102,194,164)",
    "rgb(65,174,118)", "rgb(35,139,69)", "rgb(0,109,44)", "rgb(0,68,27)"};
inline constexpr auto BuGn_r = reversed(BuGn);
inline constexpr std::array<std::string_view, 9> BuPu = {
    "rgb(247,252,253)", "rgb(224,236,244)", "rgb(191,211,230)", "rgb(158,188,218)", "rgb(140,150,198)",
    "rgb(140,107,177)", "rgb(136,65,157)", "rgb(129,15,124)", "rgb(77,0,75)"};
inline constexpr auto BuPu_r = reversed(BuPu);
inline constexpr std::array<std::string_view, 9> GnBu = {
    "rgb(247,252,240)", "rgb(224,243,219)", "rgb(204,235,197)", "rgb(168,221,181)", "rgb(123,204,196)",
    "rgb(78,179,211)", "rgb(43,140,190)", "rgb(8,104,172)", "rgb(8,64,129)"};
inline constexpr auto GnBu_r = reversed(GnBu);
inline constexpr std::array<std::string_view, 9> Greens = {
    "rgb(247,252,245)", "rgb(229,245,224)", "rgb(199,233,192)", "rgb(161,217,155)", "rgb(116,196,118)",
    "rgb(65,171,93)", "rgb(35,139,69)", "rgb(0,109,44)", "rgb(0,68,27)"};
inline constexpr auto Greens_r = reversed(Greens);
inline constexpr std::array<std::string_view, 9> Greys = {
    "rgb(255,255,255)", "rgb(240,240,240)", "rgb(217,217,217)", "rgb(189,189,189)", "rgb(150,150,150)",
    "rgb(115,115,115)", "rgb(82,82,82)", "rgb(37,37,37)", "rgb(0,0,0)"};
inline constexpr auto Greys_r = reversed(Greys);
inline constexpr std::array<std::string_view, 9> OrRd = {
    "rgb(255,247,236)", "rgb(254,232,200)", "rgb(253,212,158)", "rgb(253,187,132)", "rgb(252,141,89)",
    "rgb(239,101,72)", "rgb(215,48,31)", "rgb(179,0,0)", "rgb(127,0,0)"};
inline constexpr auto OrRd_r = reversed(OrRd);
inline constexpr std::array<std::string_view, 9> Oranges = {
    "rgb(255,245,235)", "rgb(254,230,206)", "rgb(253,208,162)", "rgb(253,174,107)", "rgb(253,141,60)",
    "rgb(241,105,19)", "rgb(217,72,1)", "rgb(166,54,3)", "rgb(127,39,4)"};
inline constexpr auto Oranges_r = reversed(Oranges);
inline constexpr std::array<std::string_view, 9> PuBu = {
    "rgb(255,247,251)", "rgb(236,231,242)", "rgb(208,209,230)", "rgb(166,189,219)", "rgb(116,169,207)",
    "rgb(54,144,192)", "rgb(5,112,176)", "rgb(4,90,141)", "rgb(2,56,88)"};
inline constexpr auto PuBu_r = reversed(PuBu);
inline constexpr std::array<std::string_view, 9> PuBuGn = {
    "rgb(255,247,251)", "rgb(236,226,240)", "rgb(208,209,230)", "rgb(166,189,219)", "rgb(103,169,207)",
    "rgb(54,144,192)", "rgb(2,129,138)", "rgb(1,108,89)", "rgb(1,70,54)"};
inline constexpr auto PuBuGn_r = reversed(PuBuGn);
inline constexpr std::array<std::string_view, 9> PuRd = {
    "rgb(247,244,249)", "rgb(231,225,239)", "rgb(212,185,218)", "rgb(201,148,199)", "rgb(223,101,176)",
    "rgb(231,41,138)", "rgb(206,18,86)", "rgb(152,0,67)", "rgb(103,0,31)"};
inline constexpr auto PuRd_r = reversed(PuRd);
inline constexpr std::array<std::string_view, 9> Purples = {
    "rgb(252,251,253)", "rgb(239,237,245)", "rgb(218,218,235)", "rgb(188,189,220)", "rgb(158,154,200)",
    "rgb(128,125,186)", "rgb(106,81,163)", "rgb(84,39,143)", "rgb(63,0,125)"};
inline constexpr auto Purples_r = reversed(Purples);
inline constexpr std::array<std::string_view, 11> RdBu = {
    "rgb(103,0,31)", "rgb(178,24,43)", "rgb(214,96,77)", "rgb(244,165,130)", "rgb(253,219,199)",
    "rgb(247,247,247)", "rgb(209,229,240)", "rgb(146,197,222)", "rgb(67,147,195)", "rgb(33,102,172)",
    "rgb(5,48,97)"};
inline constexpr auto RdBu_r = reversed(RdBu);
inline constexpr std::array<std::string_view, 9> RdPu = {
    "rgb(255,247,243)", "rgb(253,224,221)", "rgb(252,197,192)", "rgb(250,159,181)", "rgb(247,104,161)",
    "rgb(221,52,151)", "rgb(174,1,126)", "rgb(122,1,119)", "rgb(73,0,106)"};
inline constexpr auto RdPu_r = reversed(RdPu);
inline constexpr std::array<std::string_view, 9> Reds = {
    "rgb(255,245,240)", "rgb(254,224,210)", "rgb(252,187,161)", "rgb(252,146,114)", "rgb(251,106,74)",
    "rgb(239,59,44)", "rgb(203,24,29)", "rgb(165,15,21)", "rgb(103,0,13)"};
inline constexpr auto Reds_r = reversed(Reds);
inline constexpr std::array<std::string_view, 9> YlGn = {
    "rgb(255,255,229)", "rgb(247,252,185)", "rgb(217,240,163)", "rgb(173,221,142)", "rgb(120,198,121)",
    "rgb(65,171,93)", "rgb(35,132,67)", "rgb(0,104,55)", "rgb(0,69,41)"};
inline constexpr auto YlGn_r = reversed(YlGn);
inline constexpr std::array<std::string_view, 9> YlGnBu = {
    "rgb(255,255,217)", "rgb(237,248,177)", "rgb(199,233,180)", "rgb(127,205,187)", "rgb(65,182,196)",
    "rgb(29,145,192)", "rgb(34,94,168)", "rgb(37,52,148)", "rgb(8,29,88)"};
inline constexpr auto YlGnBu_r = reversed(YlGnBu);
inline constexpr std::array<std::string_view, 9> YlOrBr = {
    "rgb(255,255,229)", "rgb(255,247,188)", "rgb(254,227,145)", "rgb(254,196,79)", "rgb(254,153,41)",
    "rgb(236,112,20)", "rgb(204,76,2)", "rgb(153,52,4)", "rgb(102,37,6)"};
inline constexpr auto YlOrBr_r = reversed(YlOrBr);
inline constexpr std::array<std::string_view, 9> YlOrRd = {
    "rgb(255,255,204)", "rgb(255,237,160)", "rgb(254,217,118)", "rgb(254,178,76)", "rgb(253,141,60)",
    "rgb(252,78,42)", "rgb(227,26,28)", "rgb(189,0,38)", "rgb(128,0,38)"};
inline constexpr auto YlOrRd_r = reversed(YlOrRd);
inline constexpr std::array<std::string_view, 12> turbid = {
    "rgb(232, 245, 171)", "rgb(220, 219, 137)", "rgb(209, 193, 107)", "rgb(199, 168, 83)",
    "rgb(186, 143, 66)", "rgb(170, 121, 60)", "rgb(151, 103, 58)", "rgb(129, 87, 56)", "rgb(104, 72, 53)",
    "rgb(80, 59, 46)", "rgb(57, 45, 37)", "rgb(34, 30, 27)"};
inline constexpr auto turbid_r = reversed(turbid);
inline constexpr std::array<std::string_view, 12> thermal = {
    "rgb(3, 35, 51)", "rgb(13, 48, 100)", "rgb(53, 50, 155)", "rgb(93, 62, 153)", "rgb(126, 77, 143)",
    "rgb(158, 89, 135)", "rgb(193, 100, 121)", "rgb(225, 113, 97)", "rgb(246, 139, 69)", "rgb(251, 173, 60)",
    "rgb(246, 211, 70)", "rgb(231, 250, 90)"};
inline constexpr auto thermal_r = reversed(thermal);
inline constexpr std::array<std::string_view, 12> haline = {
    "rgb(41, 24, 107)", "rgb(42, 35, 160)", "rgb(15, 71, 153)", "rgb(18, 95, 142)", "rgb(38, 116, 137)",
    "rgb(53, 136, 136)", "rgb(65, 157, 133)", "rgb(81, 178, 124)", "rgb(111, 198, 107)", "rgb(160, 214, 91)",
    "rgb(212, 225, 112)", "rgb(253, 238, 153)"};
inline constexpr auto haline_r = reversed(haline);
inline constexpr std::array<std::string_view, 12> solar = {
    "rgb(51, 19, 23)", "rgb(79, 28, 33)", "rgb(108, 36, 36)", "rgb(135, 47, 32)", "rgb(157, 66, 25)",
    "rgb(174, 88, 20)", "rgb(188, 111, 19)", "rgb(199, 137, 22)", "rgb(209, 164, 32)", "rgb(217, 192, 44)",
    "rgb(222, 222, 59)", "rgb(224, 253, 74)"};
inline constexpr auto solar_r = reversed(solar);
inline constexpr std::array<std::string_view, 12> ice = {
    "rgb(3, 5, 18)", "rgb(25, 25, 51)", "rgb(44, 42, 87)", "rgb(58, 60, 125)", "rgb(62, 83, 160)",
    "rgb(62, 109, 178)", "rgb(72, 134, 187)", "rgb(89, 159, 196)", "rgb(114, 184, 205)", "rgb(149, 207, 216)",
    "rgb(192, 229, 232)", "rgb(234, 252, 253)"};
inline constexpr auto ice_r = reversed(ice);
inline constexpr std::array<std::string_view, 12> gray = {
    "rgb(0, 0, 0)", "rgb(16, 16, 16)", "rgb(38, 38, 38)", "rgb(59, 59, 59)", "rgb(81, 80, 80)",
    "rgb(102, 101, 101)", "rgb(124, 123, 122)", "rgb(146, 146, 145)", "rgb(171, 171, 170)",
    "rgb(197, 197, 195)", "rgb(224, 224, 223)", "rgb(254, 254, 253)"};
inline constexpr auto gray_r = reversed(gray);
inline constexpr std::array<std::string_view, 12> deep = {
    "rgb(253, 253, 204)", "rgb(206, 236, 179)", "rgb(156, 219, 165)", "rgb(111, 201, 163)",
    "rgb(86, 177, 163)", "rgb(76, 153, 160)", "rgb(68, 130, 155)", "rgb(62, 108, 150)", "rgb(62, 82, 143)",
    "rgb(64, 60, 115)", "rgb(54, 43, 77)", "rgb(39, 26, 44)"};
inline constexpr auto deep_r = reversed(deep);
inline constexpr std::array<std::string_view, 12> dense = {
    "rgb(230, 240, 240)", "rgb(191, 221, 229)", "rgb(156, 201, 226)", "rgb(129, 180, 227)",
    "rgb(115, 154, 228)", "rgb(117, 127, 221)", "rgb(120, 100, 202)", "rgb(119, 74, 175)",
    "rgb(113, 50, 141)", "rgb(100, 31, 104)", "rgb(80, 20, 66)", "rgb(54, 14, 36)"};
inline constexpr auto dense_r = reversed(dense);
inline constexpr std::array<std::string_view, 12> algae = {
    "rgb(214, 249, 207)", "rgb(186, 228, 174)", "rgb(156, 209, 143)", "rgb(124, 191, 115)",
    "rgb(85, 174, 91)", "rgb(37, 157, 81)", "rgb(7, 138, 78)", "rgb(13, 117, 71)", "rgb(23, 95, 61)",
    "rgb(25, 75, 49)", "rgb(23, 55, 35)", "rgb(17, 36, 20)"};
inline constexpr auto algae_r = reversed(algae);
inline constexpr std::array<std::string_view, 12> matter = {
    "rgb(253, 237, 176)", "rgb(250, 205, 145)", "rgb(246, 173, 119)", "rgb(240, 142, 98)",
    "rgb(231, 109, 84)", "rgb(216, 80, 83)", "rgb(195, 56, 90)", "rgb(168, 40, 96)", "rgb(138, 29, 99)",
    "rgb(107, 24, 93)", "rgb(76, 21, 80)", "rgb(47, 15, 61)"};
inline constexpr auto matter_r = reversed(matter);
inline constexpr std::array<std::string_view, 12> speed = {
    "rgb(254, 252, 205)", "rgb(239, 225, 156)", "rgb(221, 201, 106)", "rgb(194, 182, 59)",
    "rgb(157, 167, 21)", "rgb(116, 153, 5)", "rgb(75, 138, 20)", "rgb(35, 121, 36)", "rgb(11, 100, 44)",
    "rgb(18, 78, 43)", "rgb(25, 56, 34)", "rgb(23, 35, 18)"};
inline constexpr auto speed_r = reversed(speed);
inline constexpr std::array<std::string_view, 12> amp = {
    "rgb(241, 236, 236)", "rgb(230, 209, 203)", "rgb(221, 182, 170)", "rgb(213, 156, 137)",
    "rgb(205, 129, 103)", "rgb(196, 102, 73)", "rgb(186, 74, 47)", "rgb(172, 44, 36)", "rgb(149, 19, 39)",
    "rgb(120, 14, 40)", "rgb(89, 13, 31)", "rgb(60, 9, 17)"};
inline constexpr auto amp_r = reversed(amp);
inline constexpr std::array<std::string_view, 12> tempo = {
    "rgb(254, 245, 244)", "rgb(222, 224, 210)", "rgb(189, 206, 181)", "rgb(153, 189, 156)",
    "rgb(110, 173, 138)", "rgb(65, 157, 129)", "rgb(25, 137, 125)", "rgb(18, 116, 117)", "rgb(25, 94, 106)",
    "rgb(28, 72, 93)", "rgb(25, 51, 80)", "rgb(20, 29, 67)"};
inline constexpr auto tempo_r = reversed(tempo);
inline constexpr std::array<std::string_view, 7> Burg = {
    "rgb(255, 198, 196)", "rgb(244, 163, 168)", "rgb(227, 129, 145)", "rgb(204, 96, 125)",
    "rgb(173, 70, 108)", "rgb(139, 48, 88)", "rgb(103, 32, 68)"};
inline constexpr auto Burg_r = reversed(Burg);
inline constexpr std::array<std::string_view, 7> Burgyl = {
    "rgb(251, 230, 197)", "rgb(245, 186, 152)", "rgb(238, 138, 130)", "rgb(220, 113, 118)",
    "rgb(200, 88, 108)", "rgb(156, 63, 93)", "rgb(112, 40, 74)"};
inline constexpr auto Burgyl_r = reversed(Burgyl);
inline constexpr std::array<std::string_view, 7> Redor = {
    "rgb(246, 210, 169)", "rgb(245, 183, 142)", "rgb(241, 156, 124)", "rgb(234, 129, 113)",
    "rgb(221, 104, 108)", "rgb(202, 82, 104)", "rgb(177, 63, 100)"};
inline constexpr auto Redor_r = reversed(Redor);
inline constexpr std::array<std::string_view, 7> Oryel = {
    "rgb(236, 218, 154)", "rgb(239, 196, 126)", "rgb(243, 173, 106)", "rgb(247, 148, 93)",
    "rgb(249, 123, 87)", "rgb(246, 99, 86)", "rgb(238, 77, 90)"};
inline constexpr auto Oryel_r = reversed(Oryel);
inline constexpr std::array<std::string_view, 7> Peach = {
    "rgb(253, 224, 197)", "rgb(250, 203, 166)", "rgb(248, 181, 139)", "rgb(245, 158, 114)",
    "rgb(242, 133, 93)", "rgb(239, 106, 76)", "rgb(235, 74, 64)"};
inline constexpr auto Peach_r = reversed(Peach);
inline constexpr std::array<std::string_view, 7> Pinkyl = {
    "rgb(254, 246, 181)", "rgb(255, 221, 154)", "rgb(255, 194, 133)", "rgb(255, 166, 121)",
    "rgb(250, 138, 118)", "rgb(241, 109, 122)", "rgb(225, 83, 131)"};
inline constexpr auto Pinkyl_r = reversed(Pinkyl);
inline constexpr std::array<std::string_view, 7> Mint = {
    "rgb(228, 241, 225)", "rgb(180, 217, 204)", "rgb(137, 192, 182)", "rgb(99, 166, 160)",
    "rgb(68, 140, 138)", "rgb(40, 114, 116)", "rgb(13, 88, 95)"};
inline constexpr auto Mint_r = reversed(Mint);
inline constexpr std::array<std::string_view, 7> Blugrn = {
    "rgb(196, 230, 195)", "rgb(150, 210, 164)", "rgb(109, 188, 144)", "rgb(77, 162, 132)",
    "rgb(54, 135, 122)", "rgb(38, 107, 110)", "rgb(29, 79, 96)"};
inline constexpr auto Blugrn_r = reversed(Blugrn);
inline constexpr std::array<std::string_view, 7> Darkmint = {
    "rgb(210, 251, 212)", "rgb(165, 219, 194)", "rgb(123, 188, 176)", "rgb(85, 156, 158)",
    "rgb(58, 124, 137)", "rgb(35, 93, 114)", "rgb(18, 63, 90)"};
inline constexpr auto Darkmint_r = reversed(Darkmint);
inline constexpr std::array<std::string_view, 7> Emrld = {
    "rgb(211, 242, 163)", "rgb(151, 225, 150)", "rgb(108, 192, 139)", "rgb(76, 155, 130)",
    "rgb(33, 122, 121)", "rgb(16, 89, 101)", "rgb(7, 64, 80)"};
inline constexpr auto Emrld_r = reversed(Emrld);
inline constexpr std::array<std::string_view, 7> Aggrnyl = {
    "rgb(36, 86, 104)", "rgb(15, 114, 121)", "rgb(13, 143, 129)", "rgb(57, 171, 126)", "rgb(110, 197, 116)",
    "rgb(169, 220, 103)", "rgb(237, 239, 93)"};
inline constexpr auto Aggrnyl_r = reversed(Aggrnyl);
inline constexpr std::array<std::string_view, 7> Bluyl = {
    "rgb(247, 254, 174)", "rgb(183, 230, 165)", "rgb(124, 203, 162)", "rgb(70, 174, 160)", "rgb(8, 144, 153)",
    "rgb(0, 113, 139)", "rgb(4, 82, 117)"};
inline constexpr auto Bluyl_r = reversed(Bluyl);
inline constexpr std::array<std::string_view, 7> Teal = {
    "rgb(209, 238, 234)", "rgb(168, 219, 217)", "rgb(133, 196, 201)", "rgb(104, 171, 184)",
    "rgb(79, 144, 166)", "rgb(59, 115, 143)", "rgb(42, 86, 116)"};
inline constexpr auto Teal_r = reversed(Teal);
inline constexpr std::array<std::string_view, 7> Tealgrn = {
    "rgb(176, 242, 188)", "rgb(137, 232, 172)", "rgb(103, 219, 165)", "rgb(76, 200, 163)",
    "rgb(56, 178, 163)", "rgb(44, 152, 160)", "rgb(37, 125, 152)"};
inline constexpr auto Tealgrn_r = reversed(Tealgrn);
inline constexpr std::array<std::string_view, 7> Purp = {
    "rgb(243, 224, 247)", "rgb(228, 199, 241)", "rgb(209, 175, 232)", "rgb(185, 152, 221)",
    "rgb(159, 130, 206)", "rgb(130, 109, 186)", "rgb(99, 88, 159)"};
inline constexpr auto Purp_r = reversed(Purp);
inline constexpr std::array<std::string_view, 7> Purpor = {
    "rgb(249, 221, 218)", "rgb(242, 185, 196)", "rgb(229, 151, 185)", "rgb(206, 120, 179)",
    "rgb(173, 95, 173)", "rgb(131, 75, 160)", "rgb(87, 59, 136)"};
inline constexpr auto Purpor_r = reversed(Purpor);
inline constexpr std::array<std::string_view, 7> Sunset = {
    "rgb(243, 231, 155)", "rgb(250, 196, 132)", "rgb(248, 160, 126)", "rgb(235, 127, 134)",
    "rgb(206, 102, 147)", "rgb(160, 89, 160)", "rgb(92, 83, 165)"};
inline constexpr auto Sunset_r = reversed(Sunset);
inline constexpr std::array<std::string_view, 7> Magenta = {
    "rgb(243, 203, 211)", "rgb(234, 169, 189)", "rgb(221, 136, 172)", "rgb(202, 105, 157)",
    "rgb(177, 77, 142)", "rgb(145, 53, 125)", "rgb(108, 33, 103)"};
inline constexpr auto Magenta_r = reversed(Magenta);
inline constexpr std::array<std::string_view, 7> Sunsetdark = {
    "rgb(252, 222, 156)", "rgb(250, 164, 118)", "rgb(240, 116, 110)", "rgb(227, 79, 111)",
    "rgb(220, 57, 119)", "rgb(185, 37, 122)", "rgb(124, 29, 111)"};
inline constexpr auto Sunsetdark_r = reversed(Sunsetdark);
inline constexpr std::array<std::string_view, 7> Agsunset = {
    "rgb(75, 41, 145)", "rgb(135, 44, 162)", "rgb(192, 54, 157)", "rgb(234, 79, 136)", "rgb(250, 120, 118)",
    "rgb(246, 169, 122)", "rgb(237, 217, 163)"};
inline constexpr auto Agsunset_r = reversed(Agsunset);
inline constexpr std::array<std::string_view, 7> Brwnyl = {
    "rgb(237, 229, 207)", "rgb(224, 194, 162)", "rgb(211, 156, 131)", "rgb(193, 118, 111)",
    "rgb(166, 84, 97)", "rgb(129, 55, 83)", "rgb(84, 31, 63)"};
inline constexpr auto Brwnyl_r = reversed(Brwnyl);
}  // namespace sequential

namespace diverging {
inline constexpr std::array<std::string_view, 11> BrBG = {
    "rgb(84,48,5)", "rgb(140,81,10)", "rgb(191,129,45)", "rgb(223,194,125)", "rgb(246,232,195)",
    "rgb(245,245,245)", "rgb(199,234,229)", "rgb(128,205,193)", "rgb(53,151,143)", "rgb(1,102,94)",
    "rgb(0,60,48)"};
inline constexpr auto BrBG_r = reversed(BrBG);
inline constexpr std::array<std::string_view, 11> PRGn = {
    "rgb(64,0,75)", "rgb(118,42,131)", "rgb(153,112,171)", "rgb(194,165,207)", "rgb(231,212,232)",
    "rgb(247,247,247)", "rgb(217,240,211)", "rgb(166,219,160)", "rgb(90,174,97)", "rgb(27,120,55)",
    "rgb(0,68,27)"};
inline constexpr auto PRGn_r = reversed(PRGn);
inline constexpr std::array<std::string_view, 11> PiYG = {
    "rgb(142,1,82)", "rgb(197,27,125)", "rgb(222,119,174)", "rgb(241,182,218)", "rgb(253,224,239)",
    "rgb(247,247,247)", "rgb(230,245,208)", "rgb(184,225,134)", "rgb(127,188,65)", "rgb(77,146,33)",
    "rgb(39,100,25)"};
inline constexpr auto PiYG_r = reversed(PiYG);
inline constexpr std::array<std::string_view, 11> PuOr = {
    "rgb(127,59,8)", "rgb(179,88,6)", "rgb(224,130,20)", "rgb(253,184,99)", "rgb(254,224,182)",
    "rgb(247,247,247)", "rgb(216,218,235)", "rgb(178,171,210)", "rgb(128,115,172)", "rgb(84,39,136)",
    "rgb(45,0,75)"};
inline constexpr auto PuOr_r = reversed(PuOr);
using sequential::RdBu;
using sequential::RdBu_r;
inline constexpr std::array<std::string_view, 11> RdGy = {
    "rgb(103,0,31)", "rgb(178,24,43)", "rgb(214,96,77)", "rgb(244,165,130)", "rgb(253,219,199)",
    "rgb(255,255,255)", "rgb(224,224,224)", "rgb(186,186,186)", "rgb(135,135,135)", "rgb(77,77,77)",
    "rgb(26,26,26)"};
inline constexpr auto RdGy_r = reversed(RdGy);
inline constexpr std::array<std::string_view, 11> RdYlBu = {
    "rgb(165,0,38)", "rgb(215,48,39)", "rgb(244,109,67)", "rgb(253,174,97)", "rgb(254,224,144)",
    "rgb(255,255,191)", "rgb(224,243,248)", "rgb(171,217,233)", "rgb(116,173,209)", "rgb(69,117,180)",
    "rgb(49,54,149)"};
inline constexpr auto RdYlBu_r = reversed(RdYlBu);
inline constexpr std::array<std::string_view, 11> RdYlGn = {
    "rgb(165,0,38)", "rgb(215,48,39)", "rgb(244,109,67)", "rgb(253,174,97)", "rgb(254,224,139)",
    "rgb(255,255,191)", "rgb(217,239,139)", "rgb(166,217,106)", "rgb(102,189,99)", "rgb(26,152,80)",
    "rgb(0,104,55)"};
inline constexpr auto RdYlGn_r = reversed(RdYlGn);
inline constexpr std::array<std::string_view, 11> Spectral = {
    "rgb(158,1,66)", "rgb(213,62,79)", "rgb(244,109,67)", "rgb(253,174,97)", "rgb(254,224,139)",
    "rgb(255,255,191)", "rgb(230,245,152)", "rgb(171,221,164)", "rgb(102,194,165)", "rgb(50,136,189)",
    "rgb(94,79,162)"};
inline constexpr auto Spectral_r = reversed(Spectral);
inline constexpr std::array<std::string_view, 12> balance = {
    "rgb(23, 28, 66)", "rgb(41, 58, 143)", "rgb(11, 102, 189)", "rgb(69, 144, 185)", "rgb(142, 181, 194)",
    "rgb(210, 216, 219)", "rgb(230, 210, 204)", "rgb(213, 157, 137)", "rgb(196, 101, 72)", "rgb(172, 43, 36)",
    "rgb(120, 14, 40)", "rgb(60, 9, 17)"};
inline constexpr auto balance_r = reversed(balance);
inline constexpr std::array<std::string_view, 12> delta = {
    "rgb(16, 31, 63)", "rgb(38, 62, 144)", "rgb(30, 110, 161)", "rgb(60, 154, 171)", "rgb(140, 193, 186)",
    "rgb(217, 229, 218)", "rgb(239, 226, 156)", "rgb(195, 182, 59)", "rgb(115, 152, 5)", "rgb(34, 120, 36)",
    "rgb(18, 78, 43)", "rgb(23, 35, 18)"};
inline constexpr auto delta_r = reversed(delta);
inline constexpr std::array<std::string_view, 12> curl = {
    "rgb(20, 29, 67)", "rgb(28, 72, 93)", "rgb(18, 115, 117)", "rgb(63, 156, 129)", "rgb(153, 189, 156)",
    "rgb(223, 225, 211)", "rgb(241, 218, 206)", "rgb(224, 160, 137)", "rgb(203, 101, 99)", "rgb(164, 54, 96)",
    "rgb(111, 23, 91)", "rgb(51, 13, 53)"};
inline constexpr auto curl_r = reversed(curl);
inline constexpr std::array<std::string_view, 12> oxy = {
    "rgb(63, 5, 5)", "rgb(101, 6, 13)", "rgb(138, 17, 9)", "rgb(96, 95, 95)", "rgb(119, 118, 118)",
    "rgb(142, 141, 141)", "rgb(166, 166, 165)", "rgb(193, 192, 191)", "rgb(222, 222, 220)",
    "rgb(239, 248, 90)", "rgb(230, 210, 41)", "rgb(220, 174, 25)"};
inline constexpr auto oxy_r = reversed(oxy);
inline constexpr std::array<std::string_view, 7> Armyrose = {
    "rgb(121, 130, 52)", "rgb(163, 173, 98)", "rgb(208, 211, 162)", "rgb(253, 251, 228)",
    "rgb(240, 198, 195)", "rgb(223, 145, 163)", "rgb(212, 103, 128)"};
inline constexpr auto Armyrose_r = reversed(Armyrose);
inline constexpr std::array<std::string_view, 7> Fall = {
    "rgb(61, 89, 65)", "rgb(119, 136, 104)", "rgb(181, 185, 145)", "rgb(246, 237, 189)", "rgb(237, 187, 138)",
    "rgb(222, 138, 90)", "rgb(202, 86, 44)"};
inline constexpr auto Fall_r = reversed(Fall);
inline constexpr std::array<std::string_view, 7> Geyser = {
    "rgb(0, 128, 128)", "rgb(112, 164, 148)", "rgb(180, 200, 168)", "rgb(246, 237, 189)",
    "rgb(237, 187, 138)", "rgb(222, 138, 90)", "rgb(202, 86, 44)"};
inline constexpr auto Geyser_r = reversed(Geyser);
inline constexpr std::array<std::string_view, 7> Temps = {
    "rgb(0, 147, 146)", "rgb(57, 177, 133)", "rgb(156, 203, 134)", "rgb(233, 226, 156)", "rgb(238, 180, 121)",
    "rgb(232, 132, 113)", "rgb(207, 89, 126)"};
inline constexpr auto Temps_r = reversed(Temps);
inline constexpr std::array<std::string_view, 7> Tealrose = {
    "rgb(0, 147, 146)", "rgb(114, 170, 161)", "rgb(177, 199, 179)", "rgb(241, 234, 200)",
    "rgb(229, 185, 173)", "rgb(217, 137, 148)", "rgb(208, 88, 126)"};
inline constexpr auto Tealrose_r = reversed(Tealrose);
inline constexpr std::array<std::string_view, 7> Tropic = {
    "rgb(0, 155, 158)", "rgb(66, 183, 185)", "rgb(167, 211, 212)", "rgb(241, 241, 241)", "rgb(228, 193, 217)",
    "rgb(214, 145, 193)", "rgb(199, 93, 171)"};
inline constexpr auto Tropic_r = reversed(Tropic);
inline constexpr std::array<std::string_view, 7> Earth = {
    "rgb(161, 105, 40)", "rgb(189, 146, 90)", "rgb(214, 189, 141)", "rgb(237, 234, 194)",
    "rgb(181, 200, 184)", "rgb(121, 167, 172)", "rgb(40, 135, 161)"};
inline constexpr auto Earth_r = reversed(Earth);
inline constexpr std::array<std::string_view, 11> Picnic = {
    "rgb(0,0,255)", "rgb(51,153,255)", "rgb(102,204,255)", "rgb(153,204,255)", "rgb(204,204,255)",
    "rgb(255,255,255)", "rgb(255,204,255)", "rgb(255,153,255)", "rgb(255,102,204)", "rgb(255,102,102)",
    "rgb(255,0,0)"};
inline constexpr auto Picnic_r = reversed(Picnic);
inline constexpr std::array<std::string_view, 5> Portland = {
    "rgb(12,51,131)", "rgb(10,136,186)", "rgb(242,211,56)", "rgb(242,143,56)", "rgb(217,30,30)"};
inline constexpr auto Portland_r = reversed(Portland);
}  // namespace diverging

namespace cyclical {
inline constexpr std::array<std::string_view, 10> Twilight = {
    "#e2d9e2", "#9ebbc9", "#6785be", "#5e43a5", "#421257", "#471340", "#8e2c50", "#ba6657", "#ceac94",
    "#e2d9e2"};
inline constexpr auto Twilight_r = reversed(Twilight);
inline constexpr std::array<std::string_view, 17> IceFire = {
    "#000000", "#001f4d", "#003786", "#0e58a8", "#217eb8", "#30a4ca", "#54c8df", "#9be4ef", "#e1e9d1",
    "#f3d573", "#e7b000", "#da8200", "#c65400", "#ac2301", "#820000", "#4c0000", "#000000"};
inline constexpr auto IceFire_r = reversed(IceFire);
inline constexpr std::array<std::string_view, 17> Edge = {
    "#313131", "#3d019d", "#3810dc", "#2d47f9", "#2593ff", "#2adef6", "#60fdfa", "#aefdff", "#f3f3f1",
    "#fffda9", "#fafd5b", "#f7da29", "#ff8e25", "#f8432d", "#d90d39", "#97023d", "#313131"};
inline constexpr auto Edge_r = reversed(Edge);
inline constexpr std::array<std::string_view, 12> Phase = {
    "rgb(167, 119, 12)", "rgb(197, 96, 51)", "rgb(217, 67, 96)", "rgb(221, 38, 163)", "rgb(196, 59, 224)",
    "rgb(153, 97, 244)", "rgb(95, 127, 228)", "rgb(40, 144, 183)", "rgb(15, 151, 136)", "rgb(39, 153, 79)",
    "rgb(119, 141, 17)", "rgb(167, 119, 12)"};
inline constexpr auto Phase_r = reversed(Phase);
inline constexpr std::array<std::string_view, 10> HSV = {
    "#ff0000", "#ffa700", "#afff00", "#08ff00", "#00ff9f", "#00b7ff", "#0010ff", "#9700ff", "#ff00bf",
    "#ff0000"};
inline constexpr auto HSV_r = reversed(HSV);
inline constexpr std::array<std::string_view, 17> mrybm = {
    "#f884f7", "#f968c4", "#ea4388", "#cf244b", "#b51a15", "#bd4304", "#cc6904", "#d58f04", "#cfaa27",
    "#a19f62", "#588a93", "#2269c4", "#3e3ef0", "#6b4ef9", "#956bfa", "#cd7dfe", "#f884f7"};
inline constexpr auto mrybm_r = reversed(mrybm);
inline constexpr std::array<std::string_view, 17> mygbm = {
    "#ef55f1", "#fb84ce", "#fbafa1", "#fcd471", "#f0ed35", "#c6e516", "#96d310", "#61c10b", "#31ac28",
    "#439064", "#3d719a", "#284ec8", "#2e21ea", "#6324f5", "#9139fa", "#c543fa", "#ef55f1"};
inline constexpr auto mygbm_r = reversed(mygbm);
}  // namespace cyclical

namespace cmocean {
using sequential::turbid;
using sequential::turbid_r;
using sequential::thermal;
using sequential::thermal_r;
using sequential::haline;
using sequential::haline_r;
using sequential::solar;
using sequential::solar_r;
using sequential::ice;
using sequential::ice_r;
using sequential::gray;
using sequential::gray_r;
using diverging::oxy;
using diverging::oxy_r;
using sequential::deep;
using sequential::deep_r;
using sequential::dense;
using sequential::dense_r;
using sequential::algae;
using sequential::algae_r;
using sequential::matter;
using sequential::matter_r;
using sequential::speed;
using sequential::speed_r;
using sequential::amp;
using sequential::amp_r;
using sequential::tempo;
using sequential::tempo_r;
inline constexpr std::array<std::string_view, 12> phase = {
    "rgb(167, 119, 12)", "rgb(197, 96, 51)", "rgb(217, 67, 96)", "rgb(221, 38, 163)", "rgb(196, 59, 224)",
    "rgb(153, 97, 244)", "rgb(95, 127, 228)", "rgb(40, 144, 183)", "rgb(15, 151, 136)", "rgb(39, 153, 79)",
    "rgb(119, 141, 17)", "rgb(167, 119, 12)"};
inline constexpr auto phase_r = reversed(phase);
using diverging::balance;
using diverging::balance_r;
using diverging::delta;
using diverging::delta_r;
using diverging::curl;
using diverging::curl_r;
}  // namespace cmocean

namespace carto {
using sequential::Burg;
using sequential::Burg_r;
using sequential::Burgyl;
using sequential::Burgyl_r;
using sequential::Redor;
using sequential::Redor_r;
using sequential::Oryel;
using sequential::Oryel_r;
using sequential::Peach;
using sequential::Peach_r;
using sequential::Pinkyl;
using sequential::Pinkyl_r;
using sequential::Mint;
using sequential::Mint_r;
using sequential::Blugrn;
using sequential::Blugrn_r;
using sequential::Darkmint;
using sequential::Darkmint_r;
using sequential::Emrld;
using sequential::Emrld_r;
using sequential::Aggrnyl;
using sequential::Aggrnyl_r;
using sequential::Bluyl;
using sequential::Bluyl_r;
using sequential::Teal;
using sequential::Teal_r;
using sequential::Tealgrn;
using sequential::Tealgrn_r;
using sequential::Purp;
using sequential::Purp_r;
using sequential::Purpor;
using sequential::Purpor_r;
using sequential::Sunset;
using sequential::Sunset_r;
using sequential::Magenta;
using sequential::Magenta_r;
using sequential::Sunsetdark;
using sequential::Sunsetdark_r;
using sequential::Agsunset;
using sequential::Agsunset_r;
using sequential::Brwnyl;
using sequential::Brwnyl_r;
using diverging::Armyrose;
using diverging::Armyrose_r;
using diverging::Fall;
using diverging::Fall_r;
using diverging::Geyser;
using diverging::Geyser_r;
using diverging::Temps;
using diverging::Temps_r;
using diverging::Tealrose;
using diverging::Tealrose_r;
using diverging::Tropic;
using diverging::Tropic_r;
using diverging::Earth;
using diverging::Earth_r;
using qualitative::Antique;
using qualitative::Antique_r;
using qualitative::Bold;
using qualitative::Bold_r;
using qualitative::Pastel;
using qualitative::Pastel_r;
using qualitative::Prism;
using qualitative::Prism_r;
using qualitative::Safe;
using qualitative::Safe_r;
using qualitative::Vivid;
using qualitative::Vivid_r;
}  // namespace carto

namespace colorbrewer {
using diverging::BrBG;
using diverging::BrBG_r;
using diverging::PRGn;
using diverging::PRGn_r;
using diverging::PiYG;
using diverging::PiYG_r;
using diverging::PuOr;
using diverging::PuOr_r;
using sequential::RdBu;
using sequential::RdBu_r;
using diverging::RdGy;
using diverging::RdGy_r;
using diverging::RdYlBu;
using diverging::RdYlBu_r;
using diverging::RdYlGn;
using diverging::RdYlGn_r;
using diverging::Spectral;
using diverging::Spectral_r;
using qualitative::Set1;
using qualitative::Set1_r;
using qualitative::Pastel1;
using qualitative::Pastel1_r;
using qualitative::Dark2;
using qualitative::Dark2_r;
using qualitative::Set2;
using qualitative::Set2_r;
using qualitative::Pastel2;
using qualitative::Pastel2_r;
using qualitative::Set3;
using qualitative::Set3_r;
inline constexpr std::array<std::string_view, 8> Accent = {
    "rgb(127,201,127)", "rgb(190,174,212)", "rgb(253,192,134)", "rgb(255,255,153)", "rgb(56,108,176)",
    "rgb(240,2,127)", "rgb(191,91,23)", "rgb(102,102,102)"};
inline constexpr auto Accent_r = reversed(Accent);
inline constexpr std::array<std::string_view, 12> Paired = {
    "rgb(166,206,227)", "rgb(31,120,180)", "rgb(178,223,138)", "rgb(51,160,44)", "rgb(251,154,153)",
    "rgb(227,26,28)", "rgb(253,191,111)", "rgb(255,127,0)", "rgb(202,178,214)", "rgb(106,61,154)",
    "rgb(255,255,153)", "rgb(177,89,40)"};
inline constexpr auto Paired_r = reversed(Paired);
using sequential::Blues;
using sequential::Blues_r;
using sequential::BuGn;
using sequential::BuGn_r;
using sequential::BuPu;
using sequential::BuPu_r;
using sequential::GnBu;
using sequential::GnBu_r;
using sequential::Greens;
using sequential::Greens_r;
using sequential::Greys;
using sequential::Greys_r;
using sequential::OrRd;
using sequential::OrRd_r;
using sequential::Oranges;
using sequential::Oranges_r;
using sequential::PuBu;
using sequential::PuBu_r;
using sequential::PuBuGn;
using sequential::PuBuGn_r;
using sequential::PuRd;
using sequential::PuRd_r;
using sequential::Purples;
using sequential::Purples_r;
using sequential::RdPu;
using sequential::RdPu_r;
using sequential::Reds;
using sequential::Reds_r;
using sequential::YlGn;
using sequential::YlGn_r;
using sequential::YlGnBu;
using sequential::YlGnBu_r;
using sequential::YlOrBr;
using sequential::YlOrBr_r;
using sequential::YlOrRd;
using sequential::YlOrRd_r;
}  // namespace colorbrewer

namespace plotlyjs {
using sequential::Blackbody;
using sequential::Blackbody_r;
using sequential::Bluered;
using sequential::Bluered_r;
inline constexpr std::array<std::string_view, 6> Blues = {
    "rgb(5,10,172)", "rgb(40,60,190)", "rgb(70,100,245)", "rgb(90,120,245)", "rgb(106,137,247)",
    "rgb(220,220,220)"};
inline constexpr auto Blues_r = reversed(Blues);
inline constexpr std::array<std::string_view, 18> Cividis = {
    "rgb(0,32,76)", "rgb(0,42,102)", "rgb(0,52,110)", "rgb(39,63,108)", "rgb(60,74,107)", "rgb(76,85,107)",
    "rgb(91,95,109)", "rgb(104,106,112)", "rgb(117,117,117)", "rgb(131,129,120)", "rgb(146,140,120)",
    "rgb(161,152,118)", "rgb(176,165,114)", "rgb(192,177,109)", "rgb(209,191,102)", "rgb(225,204,92)",
    "rgb(243,219,79)", "rgb(255,233,69)"};
inline constexpr auto Cividis_r = reversed(Cividis);
inline constexpr std::array<std::string_view, 6> Earth = {
    "rgb(0,0,130)", "rgb(0,180,180)", "rgb(40,210,40)", "rgb(230,230,50)", "rgb(120,70,20)",
    "rgb(255,255,255)"};
inline constexpr auto Earth_r = reversed(Earth);
using sequential::Electric;
using sequential::Electric_r;
inline constexpr std::array<std::string_view, 9> Greens = {
    "rgb(0,68,27)", "rgb(0,109,44)", "rgb(35,139,69)", "rgb(65,171,93)", "rgb(116,196,118)",
    "rgb(161,217,155)", "rgb(199,233,192)", "rgb(229,245,224)", "rgb(247,252,245)"};
inline constexpr auto Greens_r = reversed(Greens);
inline constexpr std::array<std::string_view, 2> Greys = {
    "rgb(0,0,0)", "rgb(255,255,255)"};
inline constexpr auto Greys_r = reversed(Greys);
using sequential::Hot;
using sequential::Hot_r;
using sequential::Jet;
using sequential::Jet_r;
using diverging::Picnic;
using diverging::Picnic_r;
using diverging::Portland;
using diverging::Portland_r;
using sequential::Rainbow;
using sequential::Rainbow_r;
inline constexpr std::array<std::string_view, 6> RdBu = {
    "rgb(5,10,172)", "rgb(106,137,247)", "rgb(190,190,190)", "rgb(220,170,132)", "rgb(230,145,90)",
    "rgb(178,10,28)"};
inline constexpr auto RdBu_r = reversed(RdBu);
inline constexpr std::array<std::string_view, 4> Reds = {
    "rgb(220,220,220)", "rgb(245,195,157)", "rgb(245,160,105)", "rgb(178,10,28)"};
inline constexpr auto Reds_r = reversed(Reds);
inline constexpr std::array<std::string_view, 17> Viridis = {
    "#440154", "#48186a", "#472d7b", "#424086", "#3b528b", "#33638d", "#2c728e", "#26828e", "#21918c",
    "#1fa088", "#28ae80", "#3fbc73", "#5ec962", "#84d44b", "#addc30", "#d8e219", "#fde725"};
inline constexpr auto Viridis_r = reversed(Viridis);
inline constexpr std::array<std::string_view, 9> YlGnBu = {
    "rgb(8,29,88)", "rgb(37,52,148)", "rgb(34,94,168)", "rgb(29,145,192)", "rgb(65,182,196)",
    "rgb(127,205,187)", "rgb(199,233,180)", "rgb(237,248,217)", "rgb(255,255,217)"};
inline constexpr auto YlGnBu_r = reversed(YlGnBu);
inline constexpr std::array<std::string_view, 9> YlOrRd = {
    "rgb(128,0,38)", "rgb(189,0,38)", "rgb(227,26,28)", "rgb(252,78,42)", "rgb(253,141,60)",
    "rgb(254,178,76)", "rgb(254,217,118)", "rgb(255,237,160)", "rgb(255,255,204)"};
inline constexpr auto YlOrRd_r = reversed(YlOrRd);
}  // namespace plotlyjs

namespace detail {
// By name in small letters, sorted.
inline constexpr std::array<NamedList, 94> scales = {{
    {"aggrnyl", sequential::Aggrnyl},
    {"agsunset", sequential::Agsunset},
    {"algae", sequential::algae},
    {"amp", sequential::amp},
    {"armyrose", diverging::Armyrose},
    {"balance", diverging::balance},
    {"blackbody", sequential::Blackbody},
    {"bluered", sequential::Bluered},
    {"blues", sequential::Blues},
    {"blugrn", sequential::Blugrn},
    {"bluyl", sequential::Bluyl},
    {"brbg", diverging::BrBG},
    {"brwnyl", sequential::Brwnyl},
    {"bugn", sequential::BuGn},
    {"bupu", sequential::BuPu},
    {"burg", sequential::Burg},
    {"burgyl", sequential::Burgyl},
    {"cividis", sequential::Cividis},
    {"curl", diverging::curl},
    {"darkmint", sequential::Darkmint},
    {"deep", sequential::deep},
    {"delta", diverging::delta},
    {"dense", sequential::dense},
    {"earth", diverging::Earth},
    {"edge", cyclical::Edge},
    {"electric", sequential::Electric},
    {"emrld", sequential::Emrld},
    {"fall", diverging::Fall},
    {"geyser", diverging::Geyser},
    {"gnbu", sequential::GnBu},
    {"gray", sequential::gray},
    {"greens", sequential::Greens},
    {"greys", sequential::Greys},
    {"haline", sequential::haline},
    {"hot", sequential::Hot},
    {"hsv", cyclical::HSV},
    {"ice", sequential::ice},
    {"icefire", cyclical::IceFire},
    {"inferno", sequential::Inferno},
    {"jet", sequential::Jet},
    {"magenta", sequential::Magenta},
    {"magma", sequential::Magma},
    {"matter", sequential::matter},
    {"mint", sequential::Mint},
    {"mrybm", cyclical::mrybm},
    {"mygbm", cyclical::mygbm},
    {"oranges", sequential::Oranges},
    {"orrd", sequential::OrRd},
    {"oryel", sequential::Oryel},
    {"oxy", diverging::oxy},
    {"peach", sequential::Peach},
    {"phase", cyclical::Phase},
    {"picnic", diverging::Picnic},
    {"pinkyl", sequential::Pinkyl},
    {"piyg", diverging::PiYG},
    {"plasma", sequential::Plasma},
    {"plotly3", sequential::Plotly3},
    {"portland", diverging::Portland},
    {"prgn", diverging::PRGn},
    {"pubu", sequential::PuBu},
    {"pubugn", sequential::PuBuGn},
    {"puor", diverging::PuOr},
    {"purd", sequential::PuRd},
    {"purp", sequential::Purp},
    {"purples", sequential::Purples},
    {"purpor", sequential::Purpor},
    {"rainbow", sequential::Rainbow},
    {"rdbu", diverging::RdBu},
    {"rdgy", diverging::RdGy},
    {"rdpu", sequential::RdPu},
    {"rdylbu", diverging::RdYlBu},
    {"rdylgn", diverging::RdYlGn},
    {"redor", sequential::Redor},
    {"reds", sequential::Reds},
    {"solar", sequential::solar},
    {"spectral", diverging::Spectral},
    {"speed", sequential::speed},
    {"sunset", sequential::Sunset},
    {"sunsetdark", sequential::Sunsetdark},
    {"teal", sequential::Teal},
    {"tealgrn", sequential::Tealgrn},
    {"tealrose", diverging::Tealrose},
    {"tempo", sequential::tempo},
    {"temps", diverging::Temps},
    {"thermal", sequential::thermal},
    {"tropic", diverging::Tropic},
    {"turbid", sequential::turbid},
    {"turbo", sequential::Turbo},
    {"twilight", cyclical::Twilight},
    {"viridis", sequential::Viridis},
    {"ylgn", sequential::YlGn},
    {"ylgnbu", sequential::YlGnBu},
    {"ylorbr", sequential::YlOrBr},
    {"ylorrd", sequential::YlOrRd},
}};
inline constexpr std::array<NamedList, 19> qualitative_lists = {{
    {"Plotly", qualitative::Plotly},
    {"D3", qualitative::D3},
    {"G10", qualitative::G10},
    {"T10", qualitative::T10},
    {"Alphabet", qualitative::Alphabet},
    {"Dark24", qualitative::Dark24},
    {"Light24", qualitative::Light24},
    {"Set1", qualitative::Set1},
    {"Pastel1", qualitative::Pastel1},
    {"Dark2", qualitative::Dark2},
    {"Set2", qualitative::Set2},
    {"Pastel2", qualitative::Pastel2},
    {"Set3", qualitative::Set3},
    {"Antique", qualitative::Antique},
    {"Bold", qualitative::Bold},
    {"Pastel", qualitative::Pastel},
    {"Prism", qualitative::Prism},
    {"Safe", qualitative::Safe},
    {"Vivid", qualitative::Vivid},
}};
inline constexpr std::array<NamedList, 66> sequential_lists = {{
    {"Plotly3", sequential::Plotly3},
    {"Viridis", sequential::Viridis},
    {"Cividis", sequential::Cividis},
    {"Inferno", sequential::Inferno},
    {"Magma", sequential::Magma},
    {"Plasma", sequential::Plasma},
    {"Turbo", sequential::Turbo},
    {"Blackbody", sequential::Blackbody},
    {"Bluered", sequential::Bluered},
    {"Electric", sequential::Electric},
    {"Hot", sequential::Hot},
    {"Jet", sequential::Jet},
    {"Rainbow", sequential::Rainbow},
    {"Blues", sequential::Blues},
    {"BuGn", sequential::BuGn},
    {"BuPu", sequential::BuPu},
    {"GnBu", sequential::GnBu},
    {"Greens", sequential::Greens},
    {"Greys", sequential::Greys},
    {"OrRd", sequential::OrRd},
    {"Oranges", sequential::Oranges},
    {"PuBu", sequential::PuBu},
    {"PuBuGn", sequential::PuBuGn},
    {"PuRd", sequential::PuRd},
    {"Purples", sequential::Purples},
    {"RdBu", sequential::RdBu},
    {"RdPu", sequential::RdPu},
    {"Reds", sequential::Reds},
    {"YlGn", sequential::YlGn},
    {"YlGnBu", sequential::YlGnBu},
    {"YlOrBr", sequential::YlOrBr},
    {"YlOrRd", sequential::YlOrRd},
    {"turbid", sequential::turbid},
    {"thermal", sequential::thermal},
    {"haline", sequential::haline},
    {"solar", sequential::solar},
    {"ice", sequential::ice},
    {"gray", sequential::gray},
    {"deep", sequential::deep},
    {"dense", sequential::dense},
    {"algae", sequential::algae},
    {"matter", sequential::matter},
    {"speed", sequential::speed},
    {"amp", sequential::amp},
    {"tempo", sequential::tempo},
    {"Burg", sequential::Burg},
    {"Burgyl", sequential::Burgyl},
    {"Redor", sequential::Redor},
    {"Oryel", sequential::Oryel},
    {"Peach", sequential::Peach},
    {"Pinkyl", sequential::Pinkyl},
    {"Mint", sequential::Mint},
    {"Blugrn", sequential::Blugrn},
    {"Darkmint", sequential::Darkmint},
    {"Emrld", sequential::Emrld},
    {"Aggrnyl", sequential::Aggrnyl},
    {"Bluyl", sequential::Bluyl},
    {"Teal", sequential::Teal},
    {"Tealgrn", sequential::Tealgrn},
    {"Purp", sequential::Purp},
    {"Purpor", sequential::Purpor},
    {"Sunset", sequential::Sunset},
    {"Magenta", sequential::Magenta},
    {"Sunsetdark", sequential::Sunsetdark},
    {"Agsunset", sequential::Agsunset},
    {"Brwnyl", sequential::Brwnyl},
}};
inline constexpr std::array<NamedList, 22> diverging_lists = {{
    {"BrBG", diverging::BrBG},
    {"PRGn", diverging::PRGn},
    {"PiYG", diverging::PiYG},
    {"PuOr", diverging::PuOr},
    {"RdBu", diverging::RdBu},
    {"RdGy", diverging::RdGy},
    {"RdYlBu", diverging::RdYlBu},
    {"RdYlGn", diverging::RdYlGn},
    {"Spectral", diverging::Spectral},
    {"balance", diverging::balance},
    {"delta", diverging::delta},
    {"curl", diverging::curl},
    {"oxy", diverging::oxy},
    {"Armyrose", diverging::Armyrose},
    {"Fall", diverging::Fall},
    {"Geyser", diverging::Geyser},
    {"Temps", diverging::Temps},
    {"Tealrose", diverging::Tealrose},
    {"Tropic", diverging::Tropic},
    {"Earth", diverging::Earth},
    {"Picnic", diverging::Picnic},
    {"Portland", diverging::Portland},
}};
inline constexpr std::array<NamedList, 7> cyclical_lists = {{
    {"Twilight", cyclical::Twilight},
    {"IceFire", cyclical::IceFire},
    {"Edge", cyclical::Edge},
    {"Phase", cyclical::Phase},
    {"HSV", cyclical::HSV},
    {"mrybm", cyclical::mrybm},
    {"mygbm", cyclical::mygbm},
}};
inline constexpr std::array<NamedList, 18> cmocean_lists = {{
    {"turbid", cmocean::turbid},
    {"thermal", cmocean::thermal},
    {"haline", cmocean::haline},
    {"solar", cmocean::solar},
    {"ice", cmocean::ice},
    {"gray", cmocean::gray},
    {"oxy", cmocean::oxy},
    {"deep", cmocean::deep},
    {"dense", cmocean::dense},
    {"algae", cmocean::algae},
    {"matter", cmocean::matter},
    {"speed", cmocean::speed},
    {"amp", cmocean::amp},
    {"tempo", cmocean::tempo},
    {"phase", cmocean::phase},
    {"balance", cmocean::balance},
    {"delta", cmocean::delta},
    {"curl", cmocean::curl},
}};
inline constexpr std::array<NamedList, 34> carto_lists = {{
    {"Burg", carto::Burg},
    {"Burgyl", carto::Burgyl},
    {"Redor", carto::Redor},
    {"Oryel", carto::Oryel},
    {"Peach", carto::Peach},
    {"Pinkyl", carto::Pinkyl},
    {"Mint", carto::Mint},
    {"Blugrn", carto::Blugrn},
    {"Darkmint", carto::Darkmint},
    {"Emrld", carto::Emrld},
    {"Aggrnyl", carto::Aggrnyl},
    {"Bluyl", carto::Bluyl},
    {"Teal", carto::Teal},
    {"Tealgrn", carto::Tealgrn},
    {"Purp", carto::Purp},
    {"Purpor", carto::Purpor},
    {"Sunset", carto::Sunset},
    {"Magenta", carto::Magenta},
    {"Sunsetdark", carto::Sunsetdark},
    {"Agsunset", carto::Agsunset},
    {"Brwnyl", carto::Brwnyl},
    {"Armyrose", carto::Armyrose},
    {"Fall", carto::Fall},
    {"Geyser", carto::Geyser},
    {"Temps", carto::Temps},
    {"Tealrose", carto::Tealrose},
    {"Tropic", carto::Tropic},
    {"Earth", carto::Earth},
    {"Antique", carto::Antique},
    {"Bold", carto::Bold},
    {"Pastel", carto::Pastel},
    {"Prism", carto::Prism},
    {"Safe", carto::Safe},
    {"Vivid", carto::Vivid},
}};
inline constexpr std::array<NamedList, 35> colorbrewer_lists = {{
    {"BrBG", colorbrewer::BrBG},
    {"PRGn", colorbrewer::PRGn},
    {"PiYG", colorbrewer::PiYG},
    {"PuOr", colorbrewer::PuOr},
    {"RdBu", colorbrewer::RdBu},
    {"RdGy", colorbrewer::RdGy},
    {"RdYlBu", colorbrewer::RdYlBu},
    {"RdYlGn", colorbrewer::RdYlGn},
    {"Spectral", colorbrewer::Spectral},
    {"Set1", colorbrewer::Set1},
    {"Pastel1", colorbrewer::Pastel1},
    {"Dark2", colorbrewer::Dark2},
    {"Set2", colorbrewer::Set2},
    {"Pastel2", colorbrewer::Pastel2},
    {"Set3", colorbrewer::Set3},
    {"Accent", colorbrewer::Accent},
    {"Paired", colorbrewer::Paired},
    {"Blues", colorbrewer::Blues},
    {"BuGn", colorbrewer::BuGn},
    {"BuPu", colorbrewer::BuPu},
    {"GnBu", colorbrewer::GnBu},
    {"Greens", colorbrewer::Greens},
    {"Greys", colorbrewer::Greys},
    {"OrRd", colorbrewer::OrRd},
    {"Oranges", colorbrewer::Oranges},
    {"PuBu", colorbrewer::PuBu},
    {"PuBuGn", colorbrewer::PuBuGn},
    {"PuRd", colorbrewer::PuRd},
    {"Purples", colorbrewer::Purples},
    {"RdPu", colorbrewer::RdPu},
    {"Reds", colorbrewer::Reds},
    {"YlGn", colorbrewer::YlGn},
    {"YlGnBu", colorbrewer::YlGnBu},
    {"YlOrBr", colorbrewer::YlOrBr},
    {"YlOrRd", colorbrewer::YlOrRd},
}};
inline constexpr std::array<NamedList, 18> plotlyjs_lists = {{
    {"Blackbody", plotlyjs::Blackbody},
    {"Bluered", plotlyjs::Bluered},
    {"Blues", plotlyjs::Blues},
    {"Cividis", plotlyjs::Cividis},
    {"Earth", plotlyjs::Earth},
    {"Electric", plotlyjs::Electric},
    {"Greens", plotlyjs::Greens},
    {"Greys", plotlyjs::Greys},
    {"Hot", plotlyjs::Hot},
    {"Jet", plotlyjs::Jet},
    {"Picnic", plotlyjs::Picnic},
    {"Portland", plotlyjs::Portland},
    {"Rainbow", plotlyjs::Rainbow},
    {"RdBu", plotlyjs::RdBu},
    {"Reds", plotlyjs::Reds},
    {"Viridis", plotlyjs::Viridis},
    {"YlGnBu", plotlyjs::YlGnBu},
    {"YlOrRd", plotlyjs::YlOrRd},
}};
}  // namespace detail
}  // namespace cdash::px::colors
