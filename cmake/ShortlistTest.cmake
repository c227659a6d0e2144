# SPDX-License-Identifier: GPL-3.0-or-later
# One test program of one file: shortlist_test(tst_name SOURCES a.cpp LAYERS store [SUPPORT workspaces] [TIMEOUT seconds])
#
# Every test runs offscreen, in a zone with daylight saving that is nobody's default, and in the C locale.

function(shortlist_test name)
    cmake_parse_arguments(arg "" "TIMEOUT" "SOURCES;LAYERS;SUPPORT;QT" ${ARGN})
    if(NOT arg_TIMEOUT)
        # Ends what hangs. Not a measure: with the sanitizers on a busy machine the longest take minutes.
        set(arg_TIMEOUT 600)
    endif()
    if(NOT arg_SOURCES)
        set(arg_SOURCES ${name}.cpp)
    endif()
    add_executable(${name} ${arg_SOURCES})
    # One moc step for the one file there is. CMake's own would compile an empty file for each of the tests besides.
    set_target_properties(${name} PROPERTIES AUTOMOC OFF)
    set(moc ${CMAKE_CURRENT_BINARY_DIR}/${name}_moc/${name}.moc)
    get_filename_component(moc_folder ${moc} DIRECTORY)
    file(MAKE_DIRECTORY ${moc_folder})
    add_custom_command(OUTPUT ${moc}
        COMMAND Qt6::moc -I${PROJECT_SOURCE_DIR}/src -I${PROJECT_SOURCE_DIR}/tests
            --output-dep-file --dep-file-path ${moc}.d -o ${moc} ${CMAKE_CURRENT_SOURCE_DIR}/${arg_SOURCES}
        DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${arg_SOURCES} DEPFILE ${moc}.d VERBATIM)
    target_sources(${name} PRIVATE ${moc})
    # For clang-tidy, which reads the sources without building them: all of these, and nothing else.
    if(NOT TARGET test_mocs)
        add_custom_target(test_mocs)
    endif()
    add_custom_target(${name}_moc DEPENDS ${moc})
    add_dependencies(test_mocs ${name}_moc)
    target_include_directories(${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${name}_moc)
    shortlist_precompiled(${name} TEST QT ${arg_QT} LAYERS ${arg_LAYERS})
    list(TRANSFORM arg_LAYERS PREPEND shortlist_)
    list(TRANSFORM arg_QT PREPEND Qt6::)
    list(TRANSFORM arg_SUPPORT PREPEND test_)
    target_link_libraries(${name} PRIVATE ${arg_SUPPORT} ${arg_LAYERS} ${arg_QT} Qt6::Core $<LINK_ONLY:Qt6::Test>)
    # Not Qt6::Test's macros: one of them is the folder, and would keep tests from sharing precompiled headers.
    target_include_directories(${name} SYSTEM PRIVATE $<TARGET_PROPERTY:Qt6::Test,INTERFACE_INCLUDE_DIRECTORIES>)
    target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
    target_compile_definitions(${name} PRIVATE SHORTLIST_SOURCE_DIR="${PROJECT_SOURCE_DIR}" SHORTLIST_BINARY_DIR="${PROJECT_BINARY_DIR}")
    shortlist_strict(${name} TEST)
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES
        TIMEOUT ${arg_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=America/New_York;ASAN_OPTIONS=detect_leaks=0;UBSAN_OPTIONS=print_stacktrace=1")
endfunction()

# All tst_*.cpp of a folder, each its own program: shortlist_tests(LAYERS domain [EXCEPT tst_a]) in tests/<layer>/CMakeLists.txt.
function(shortlist_tests)
    cmake_parse_arguments(PARSE_ARGV 0 folder "" "" "EXCEPT;LAYERS;SUPPORT;QT")
    file(GLOB tests CONFIGURE_DEPENDS RELATIVE ${CMAKE_CURRENT_SOURCE_DIR} ${CMAKE_CURRENT_SOURCE_DIR}/tst_*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/*/tst_*.cpp)
    foreach(test IN LISTS tests)
        get_filename_component(name ${test} NAME_WE)
        if(NOT name IN_LIST folder_EXCEPT)
            shortlist_test(${name} SOURCES ${test} LAYERS ${folder_LAYERS} SUPPORT ${folder_SUPPORT} QT ${folder_QT} ${folder_UNPARSED_ARGUMENTS})
        endif()
    endforeach()
endfunction()
