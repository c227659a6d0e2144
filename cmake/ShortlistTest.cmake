# SPDX-License-Identifier: GPL-3.0-or-later
# Another build's folder, whose objects of tests are linked here. They are not watched by the sanitizers (see shortlist_strict), so
# that those of the release build do for both, without the assertions of Qt's headers. Whoever sets this builds that first.
set(SHORTLIST_TEST_OBJECTS "" CACHE PATH "A finished build whose test objects are linked instead of compiling them again")

# shortlist_test_objects(target sources...): links what the other build made of these for its target of this name.
function(shortlist_test_objects target)
    file(RELATIVE_PATH folder ${PROJECT_BINARY_DIR} ${CMAKE_CURRENT_BINARY_DIR})
    list(TRANSFORM ARGN PREPEND ${SHORTLIST_TEST_OBJECTS}/${folder}/CMakeFiles/${target}.dir/)
    list(TRANSFORM ARGN APPEND .o)
    set_source_files_properties(${ARGN} PROPERTIES EXTERNAL_OBJECT TRUE GENERATED TRUE)
    target_sources(${target} PRIVATE ${ARGN})
    set_target_properties(${target} PROPERTIES LINKER_LANGUAGE CXX)
endfunction()

# One test program of one file: shortlist_test(tst_name SOURCES a.cpp LAYERS store [SUPPORT workspaces] [TIMEOUT seconds] [SAME])
# SAME: the same in every build, with no definition of its own, so that another build's object will do.
#
# Every test runs offscreen, in a zone with daylight saving that is nobody's default, and in the C locale.

function(shortlist_test name)
    cmake_parse_arguments(arg "SAME" "TIMEOUT" "SOURCES;LAYERS;SUPPORT;QT" ${ARGN})
    if(NOT arg_TIMEOUT)
        # Ends what hangs. Not a measure: with the sanitizers on a busy machine the longest take minutes.
        set(arg_TIMEOUT 600)
    endif()
    if(NOT arg_SOURCES)
        set(arg_SOURCES ${name}.cpp)
    endif()
    add_executable(${name})
    if(SHORTLIST_TEST_OBJECTS AND arg_SAME)
        shortlist_test_objects(${name} ${arg_SOURCES})
    else()
        target_sources(${name} PRIVATE ${arg_SOURCES})
        shortlist_test_moc(${name} ${name} ${CMAKE_CURRENT_SOURCE_DIR}/${arg_SOURCES})
    endif()
    shortlist_test_target(${name} QT ${arg_QT} LAYERS ${arg_LAYERS} SUPPORT ${arg_SUPPORT})
    shortlist_add_test(${name} ${arg_TIMEOUT} ${name})
endfunction()

# One moc step for the one file there is. CMake's own would compile an empty file for each of the tests besides.
function(shortlist_test_moc target test source)
    set(moc ${CMAKE_CURRENT_BINARY_DIR}/${test}_moc/${test}.moc)
    get_filename_component(moc_folder ${moc} DIRECTORY)
    file(MAKE_DIRECTORY ${moc_folder})
    add_custom_command(OUTPUT ${moc}
        COMMAND Qt6::moc -I${PROJECT_SOURCE_DIR}/src -I${PROJECT_SOURCE_DIR}/tests
            --output-dep-file --dep-file-path ${moc}.d -o ${moc} ${source}
        DEPENDS ${source} DEPFILE ${moc}.d VERBATIM)
    target_sources(${target} PRIVATE ${moc})
    target_include_directories(${target} PRIVATE ${moc_folder})
    # For clang-tidy, which reads the sources without building them: all of these, and nothing else.
    if(NOT TARGET test_mocs)
        add_custom_target(test_mocs)
    endif()
    add_custom_target(${test}_moc DEPENDS ${moc})
    add_dependencies(test_mocs ${test}_moc)
endfunction()

# Reads tests/support/patience.h before anything else, with the precompiled headers where these are used.
function(shortlist_patient target)
    get_target_property(precompiled ${target} PRECOMPILE_HEADERS_REUSE_FROM)
    if(NOT precompiled)
        target_compile_options(${target} PRIVATE -include ${PROJECT_SOURCE_DIR}/tests/support/patience.h)
    endif()
endfunction()

# What programs of tests are built and linked with.
function(shortlist_test_target name)
    cmake_parse_arguments(arg "" "" "LAYERS;SUPPORT;QT" ${ARGN})
    set_target_properties(${name} PROPERTIES AUTOMOC OFF)
    shortlist_precompiled(${name} TEST QT ${arg_QT} LAYERS ${arg_LAYERS})
    list(TRANSFORM arg_LAYERS PREPEND shortlist_)
    list(TRANSFORM arg_QT PREPEND Qt6::)
    list(TRANSFORM arg_SUPPORT PREPEND test_)
    target_link_libraries(${name} PRIVATE ${arg_SUPPORT} ${arg_LAYERS} ${arg_QT} Qt6::Core $<LINK_ONLY:Qt6::Test>)
    # Not Qt6::Test's macros: one of them is the folder, and would keep tests from sharing precompiled headers.
    target_include_directories(${name} SYSTEM PRIVATE $<TARGET_PROPERTY:Qt6::Test,INTERFACE_INCLUDE_DIRECTORIES>)
    target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
    shortlist_patient(${name})
    target_compile_definitions(${name} PRIVATE SHORTLIST_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
    shortlist_strict(${name} TEST)
endfunction()

function(shortlist_add_test name timeout)
    add_test(NAME ${name} COMMAND ${ARGN})
    set(sanitized "")
    if(SHORTLIST_SANITIZE)
        set(sanitized ";SHORTLIST_SANITIZED=1")
    endif()
    # What is freed is kept back up to 4 MB and not 256, and told of with 2 callers and not 30: two fifths of the time of most tests.
    # To look for what they missed, set ASAN_OPTIONS and start the test by itself.
    set_tests_properties(${name} PROPERTIES
        TIMEOUT ${timeout}
        ENVIRONMENT "SHORTLIST_WITNESSED=${PROJECT_BINARY_DIR}/witnessed${sanitized};QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=America/New_York;ASAN_OPTIONS=detect_leaks=0:quarantine_size_mb=4:malloc_context_size=2;UBSAN_OPTIONS=print_stacktrace=1")
endfunction()

# All tst_*.cpp of a folder, each its own program: shortlist_tests(LAYERS domain [EXCEPT tst_a]) in tests/<layer>/CMakeLists.txt.
# With SHORTLIST_UNITY some of them share a program, and are started by links to it.
function(shortlist_tests)
    cmake_parse_arguments(PARSE_ARGV 0 folder "" "" "EXCEPT;LAYERS;SUPPORT;QT")
    file(GLOB tests CONFIGURE_DEPENDS RELATIVE ${CMAKE_CURRENT_SOURCE_DIR} ${CMAKE_CURRENT_SOURCE_DIR}/tst_*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/*/tst_*.cpp)
    set(grouped "")
    foreach(test IN LISTS tests)
        get_filename_component(name ${test} NAME_WE)
        if(NOT name IN_LIST folder_EXCEPT)
            shortlist_test_can_share(shares ${test})
            if(SHORTLIST_UNITY AND shares)
                list(APPEND grouped ${test})
            else()
                shortlist_test(${name} SAME SOURCES ${test} LAYERS ${folder_LAYERS} SUPPORT ${folder_SUPPORT} QT ${folder_QT})
            endif()
        endif()
    endforeach()
    set(number 0)
    while(grouped)
        list(SUBLIST grouped 0 ${SHORTLIST_TESTS_IN_ONE} group)
        list(REMOVE_ITEM grouped ${group})
        shortlist_test_group(${number} TESTS ${group} LAYERS ${folder_LAYERS} SUPPORT ${folder_SUPPORT} QT ${folder_QT})
        math(EXPR number "${number} + 1")
    endwhile()
endfunction()

# As many as are compiled together: more take less time altogether, and more memory at once.
set(SHORTLIST_TESTS_IN_ONE 12)

# Whether a test's file may be read inside a namespace: not what belongs outside of all, and what depends on who builds it.
function(shortlist_test_can_share result test)
    file(STRINGS ${test} outside REGEX "^(#[ ]*(if|ifdef|ifndef|define)|Q_DECLARE_METATYPE|template *<>|namespace +[a-zA-Z])|applicationFilePath|applicationDirPath|/proc/self|Q_INIT_RESOURCE")
    if(outside)
        set(${result} OFF PARENT_SCOPE)
    else()
        set(${result} ON PARENT_SCOPE)
    endif()
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${test})
endfunction()

# One program of several tests: each file is read in a namespace of its own after what they all include was read outside, and its
# main becomes a function of that namespace.
function(shortlist_test_group number)
    cmake_parse_arguments(arg "" "" "TESTS;LAYERS;SUPPORT;QT" ${ARGN})
    get_filename_component(folder ${CMAKE_CURRENT_SOURCE_DIR} NAME)
    set(group tests_${folder}${number})
    set(includes "")
    set(parts "")
    foreach(test IN LISTS arg_TESTS)
        set(source ${CMAKE_CURRENT_SOURCE_DIR}/${test})
        get_filename_component(own ${source} DIRECTORY)
        get_filename_component(name ${test} NAME_WE)
        file(STRINGS ${source} lines REGEX "^#include [<\"].*[>\"]" ENCODING UTF-8)
        foreach(line IN LISTS lines)
            string(REGEX REPLACE "^#include [<\"](.*)[>\"].*$" "\\1" header "${line}")
            if(EXISTS ${own}/${header})
                set(line "#include \"${own}/${header}\"")
            endif()
            if(NOT header MATCHES "\\.moc$")
                list(APPEND includes "${line}")
            endif()
        endforeach()
        string(APPEND parts "\nnamespace of_${name} {\n#include \"${source}\"\nconst shortlist::test::GroupedTest grouped(\"${name}\", &main);\n}\n")
    endforeach()
    list(REMOVE_DUPLICATES includes)
    list(JOIN includes "\n" includes)
    set(source ${CMAKE_CURRENT_BINARY_DIR}/${group}.cpp)
    file(CONFIGURE OUTPUT ${source} CONTENT "#include \"support/testgroup.h\"\n${includes}\n${parts}" @ONLY)
    add_executable(${group})
    if(SHORTLIST_TEST_OBJECTS)
        shortlist_test_objects(${group} ${group}.cpp)
    else()
        target_sources(${group} PRIVATE ${source})
    endif()
    shortlist_test_target(${group} QT ${arg_QT} LAYERS ${arg_LAYERS} SUPPORT ${arg_SUPPORT} group)
    foreach(test IN LISTS arg_TESTS)
        get_filename_component(name ${test} NAME_WE)
        if(NOT SHORTLIST_TEST_OBJECTS)
            shortlist_test_moc(${group} ${name} ${CMAKE_CURRENT_SOURCE_DIR}/${test})
        endif()
        set(link ${CMAKE_CURRENT_BINARY_DIR}/${name})
        add_custom_command(TARGET ${group} POST_BUILD COMMAND ${CMAKE_COMMAND} -E create_symlink ${group} ${link} VERBATIM)
        add_custom_target(${name} DEPENDS ${group})
        shortlist_add_test(${name} 600 ${link})
    endforeach()
endfunction()
