# Installs the headers, the compiled library, the package that find_package(cdash) finds, cdash-watch and cdash-wrap.

include(GNUInstallDirs)
include(CMakePackageConfigHelpers)
set(package_dir "${CMAKE_INSTALL_LIBDIR}/cmake/cdash")

install(DIRECTORY include/cdash DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}")
install(TARGETS cdash cdash_compiled EXPORT cdashTargets INCLUDES DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}")
install(PROGRAMS tools/cdash-watch DESTINATION "${CMAKE_INSTALL_BINDIR}")
install(EXPORT cdashTargets NAMESPACE cdash:: DESTINATION "${package_dir}")

configure_package_config_file(cmake/cdashConfig.cmake.in "${CMAKE_CURRENT_BINARY_DIR}/cdashConfig.cmake"
                              INSTALL_DESTINATION "${package_dir}")
write_basic_package_version_file("${CMAKE_CURRENT_BINARY_DIR}/cdashConfigVersion.cmake"
                                 COMPATIBILITY SameMinorVersion)
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/cdashConfig.cmake"
              "${CMAKE_CURRENT_BINARY_DIR}/cdashConfigVersion.cmake"
              cmake/CdashEmbedAssets.cmake cmake/CdashPackAssets.cmake cmake/CdashPacks.cmake
        DESTINATION "${package_dir}")
# What packs are made with, where somebody links them.
install(PROGRAMS tools/pack_client tools/cdash-wrap DESTINATION "${package_dir}/packs")
install(FILES tools/packs.py client/dbc.json client/dmc.json client/themes.json DESTINATION "${package_dir}/packs")
install(DIRECTORY tools/wrap_lib DESTINATION "${package_dir}/packs" FILES_MATCHING PATTERN "*.py")
# A program of the bin folder that finds its modules: a link to where they are.
file(RELATIVE_PATH cdash_wrap "/${CMAKE_INSTALL_BINDIR}" "/${package_dir}/packs/cdash-wrap")
file(CREATE_LINK "${cdash_wrap}" "${CMAKE_CURRENT_BINARY_DIR}/cdash-wrap" SYMBOLIC)
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/cdash-wrap" DESTINATION "${CMAKE_INSTALL_BINDIR}")
