# What the tree itself promises: layers, headers that stand alone, generated files that are up to date.

set(tools "${PROJECT_SOURCE_DIR}/tools")
add_test(NAME structure.layers COMMAND Python3::Interpreter "${tools}/check_layers")
add_test(NAME structure.single_header COMMAND Python3::Interpreter "${tools}/amalgamate" --check)
add_test(NAME structure.headers_stand_alone
         COMMAND Python3::Interpreter "${CMAKE_CURRENT_SOURCE_DIR}/structure/headers_stand_alone.py"
                 "${PROJECT_SOURCE_DIR}/include" "${CMAKE_CXX_COMPILER}" -std=c++20 -DCDASH_COMPILED)
add_test(NAME structure.tools_test
         COMMAND Python3::Interpreter -m unittest discover -s "${CMAKE_CURRENT_SOURCE_DIR}/structure" -p "*_test.py")
add_test(NAME structure.format COMMAND "${tools}/format" --check)
set_tests_properties(structure.headers_stand_alone PROPERTIES PROCESSORS 2)
set_tests_properties(structure.layers structure.format structure.single_header structure.headers_stand_alone structure.tools_test
                     PROPERTIES TIMEOUT 900 LABELS structure)
