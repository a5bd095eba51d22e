# What the tree itself promises: layers, headers that stand alone, generated files that are up to date.

set(tools "${PROJECT_SOURCE_DIR}/tools")
add_test(NAME structure.layers COMMAND Python3::Interpreter "${tools}/check_layers")
add_test(NAME structure.format COMMAND "${tools}/format" --check)
add_test(NAME structure.wrappers COMMAND Python3::Interpreter "${tools}/wrap" --check)
add_test(NAME structure.wrapper_names COMMAND Python3::Interpreter "${tools}/wrap_names")
add_test(NAME structure.figure_classes COMMAND Python3::Interpreter "${tools}/wrap_figures" --check)
add_test(NAME structure.px_functions COMMAND Python3::Interpreter "${tools}/wrap_px" --check)
add_test(NAME structure.themes COMMAND Python3::Interpreter "${tools}/wrap_themes" --check)
add_test(NAME structure.upstream_tests
         COMMAND Python3::Interpreter "${CMAKE_CURRENT_SOURCE_DIR}/browser/upstream.py" --check)
add_test(NAME structure.single_header COMMAND Python3::Interpreter "${tools}/amalgamate" --check)
add_test(NAME structure.headers_stand_alone
         COMMAND Python3::Interpreter "${CMAKE_CURRENT_SOURCE_DIR}/structure/headers_stand_alone.py"
                 "${PROJECT_SOURCE_DIR}/include" "${CMAKE_CXX_COMPILER}" -std=c++20)
add_test(NAME structure.tools_test
         COMMAND Python3::Interpreter -m unittest discover -s "${CMAKE_CURRENT_SOURCE_DIR}/structure" -p "*_test.py")
add_test(NAME structure.docs
         COMMAND Python3::Interpreter "${CMAKE_CURRENT_SOURCE_DIR}/structure/docs_compile.py" "${PROJECT_SOURCE_DIR}"
                 "${CMAKE_CXX_COMPILER}" -std=c++20 "-I${PROJECT_SOURCE_DIR}/include" -DCDASH_COMPILED -Wall -Wextra
                 -Werror -Wno-unused-variable -Wno-unused-but-set-variable)
set_tests_properties(structure.headers_stand_alone structure.docs PROPERTIES PROCESSORS 2)
foreach(name IN ITEMS layers format wrappers wrapper_names figure_classes px_functions themes single_header headers_stand_alone docs
             tools_test upstream_tests)
  set_tests_properties(structure.${name} PROPERTIES TIMEOUT 900 LABELS structure)
endforeach()
