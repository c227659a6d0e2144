# SPDX-License-Identifier: GPL-3.0-or-later
# What is not shipped is linked by LLVM's linker where there is one: there are a few hundred programs.
find_program(SHORTLIST_LLD ld.lld DOC "Linker for tests and for builds with the sanitizers")

# Both compilers follow one ABI, and clang takes a third of the time for what the tests are full of: templates of entities and of Qt.
set(SHORTLIST_TEST_COMPILER "" CACHE STRING "What compiles the tests, where that is not what compiles the program")

# Flags that every target of this project is built with: shortlist_strict(target), or shortlist_strict(target TEST) for what is not
# shipped: a test is built fast rather than to be fast. What it tests is built as it ships.

# What counts is optimised as far as it goes, since people wait for it: rules, what reads and writes the file, and what puts both
# together. What shows it is optimised a little, for the time that it takes to compile: GCC needs a third less at -O1. With the
# sanitizers it is one step less for each, and services are not optimised: there a file takes four times as long at -O1 as at -O0.
function(shortlist_counts result target)
    set(${result} OFF PARENT_SCOPE)
    if(target MATCHES "^shortlist_(domain|store)$|_COUNTS$|^bench_" OR (target STREQUAL shortlist_service AND NOT SHORTLIST_SANITIZE))
        set(${result} ON PARENT_SCOPE)
    endif()
endfunction()

function(shortlist_strict target)
    cmake_parse_arguments(arg "TEST" "" "" ${ARGN})
    if(SHORTLIST_MOC)
        set_target_properties(${target} PROPERTIES AUTOMOC_EXECUTABLE ${SHORTLIST_MOC})
    endif()
    set(compiler ${CMAKE_CXX_COMPILER_ID})
    if(arg_TEST AND SHORTLIST_TEST_COMPILER)
        set(compiler Clang)
        set_target_properties(${target} PROPERTIES
            CXX_COMPILER_LAUNCHER "${PROJECT_SOURCE_DIR}/cmake/compile-with;${SHORTLIST_TEST_COMPILER}")
    endif()
    target_compile_options(${target} PRIVATE
        -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor
        -Woverloaded-virtual -Wold-style-cast)
    if(compiler STREQUAL "GNU")
        target_compile_options(${target} PRIVATE -Wduplicated-cond -Wlogical-op)
    endif()
    if(SHORTLIST_WERROR)
        target_compile_options(${target} PRIVATE -Werror)
        if(compiler STREQUAL "GNU")
            # Judgements of the optimiser, which GCC 12 gets wrong on Qt's containers and on std::optional: shown, not fatal.
            target_compile_options(${target} PRIVATE -Wno-error=maybe-uninitialized -Wno-error=array-bounds
                -Wno-error=stringop-overflow -Wno-error=stringop-overread -Wno-error=free-nonheap-object
                -Wno-error=null-dereference -Wno-error=restrict -Wno-error=dangling-pointer)
        endif()
    endif()
    target_compile_definitions(${target} PRIVATE
        QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH QT_USE_QSTRINGBUILDER
        QT_STRICT_ITERATORS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400)
    shortlist_counts(counts ${target})
    if(NOT arg_TEST AND NOT counts)
        target_compile_options(${target} PRIVATE $<$<CONFIG:Release>:-O1>)
    endif()
    if(SHORTLIST_SANITIZE)
        # What is watched is the program. Tests run in its company, and what they do to memory that they allocate or hand over is seen
        # too; to watch each of their lines as well would double the time that they take to compile.
        if(NOT arg_TEST OR SHORTLIST_FUZZ)
            target_compile_options(${target} PRIVATE -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
        endif()
        target_link_options(${target} PRIVATE -fsanitize=address,undefined)
        if(NOT arg_TEST AND counts)
            target_compile_options(${target} PRIVATE -O1)
        endif()
    endif()
    if(SHORTLIST_FUZZ)
        # What the fuzzer steers by; without it, it fumbles.
        target_compile_options(${target} PRIVATE -fsanitize=fuzzer-no-link)
    endif()
    if(SHORTLIST_LLD AND (arg_TEST OR SHORTLIST_SANITIZE))
        target_link_options(${target} PRIVATE -fuse-ld=lld)
    endif()
    if(arg_TEST)
        target_compile_options(${target} PRIVATE -O0)
    elseif(SHORTLIST_HARDEN)
        target_compile_options(${target} PRIVATE
            -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3 -D_GLIBCXX_ASSERTIONS -fstack-protector-strong -fstack-clash-protection
            -fcf-protection=full -Wformat -Werror=format-security
            -ffile-prefix-map=${CMAKE_SOURCE_DIR}=. -ffile-prefix-map=${CMAKE_BINARY_DIR}=.)
        target_link_options(${target} PRIVATE -Wl,-z,relro,-z,now,-z,noexecstack -Wl,--as-needed)
    endif()
endfunction()

# moc reads every header that a header includes, Qt's and the compiler's too, though nothing in them changes what it writes: with our
# own folders alone it takes a tenth of the time. CMake hands it all folders; this stands in between and leaves those out.
set(SHORTLIST_MOC "")
if(UNIX)
    get_target_property(SHORTLIST_REAL_MOC Qt6::moc IMPORTED_LOCATION)
    if(NOT SHORTLIST_REAL_MOC)
        get_target_property(SHORTLIST_REAL_MOC Qt6::moc IMPORTED_LOCATION_NONE)
    endif()
    if(SHORTLIST_REAL_MOC)
        set(SHORTLIST_MOC ${PROJECT_BINARY_DIR}/moc)
        configure_file(cmake/moc.in ${SHORTLIST_MOC} @ONLY FILE_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
    endif()
endif()

# With the sanitizers a program that holds every layer is 240 MB, and there is one for each test: there the layers are shared.
set(SHORTLIST_LAYER_KIND STATIC)
if(SHORTLIST_SANITIZE AND NOT SHORTLIST_FUZZ)
    set(SHORTLIST_LAYER_KIND SHARED)
endif()

if(SHORTLIST_HARDEN)
    include(CheckPIESupported)
    check_pie_supported()
endif()

# Qt's headers, compiled once for those who see widgets and once for the others; again for the tests and for what counts, whose
# flags differ. QtTest is reached by its include folder only: linking it would define macros here that its
# users do not have, and a precompiled header wants the same ones.
if(SHORTLIST_PCH)
    file(CONFIGURE OUTPUT ${PROJECT_BINARY_DIR}/precompiled.cpp CONTENT "")
    foreach(kind Core Widgets)
        foreach(use LAYER TEST)
            set(name precompiled_${kind}_${use})
            add_library(${name} STATIC ${PROJECT_BINARY_DIR}/precompiled.cpp)
            set_target_properties(${name} PROPERTIES AUTOMOC OFF)
            target_link_libraries(${name} PRIVATE Qt6::${kind})
            target_precompile_headers(${name} PRIVATE <Qt${kind}/Qt${kind}>)
        endforeach()
        target_include_directories(precompiled_${kind}_TEST SYSTEM PRIVATE $<TARGET_PROPERTY:Qt6::Test,INTERFACE_INCLUDE_DIRECTORIES>)
        # Nearly every test opens a workspace, and its header leads to all services.
        target_include_directories(precompiled_${kind}_TEST PRIVATE ${PROJECT_SOURCE_DIR}/src)
        target_include_directories(precompiled_${kind}_TEST SYSTEM PRIVATE $<TARGET_PROPERTY:Qt6::Sql,INTERFACE_INCLUDE_DIRECTORIES>)
        target_precompile_headers(precompiled_${kind}_TEST PRIVATE <QtTest/QtTest> ${PROJECT_SOURCE_DIR}/tests/support/patience.h
            ${PROJECT_SOURCE_DIR}/src/assembly/localworkspace.h ${PROJECT_SOURCE_DIR}/src/domain/words/words.h)
        shortlist_strict(precompiled_${kind}_LAYER)
        shortlist_strict(precompiled_${kind}_TEST TEST)
    endforeach()
    add_library(precompiled_Core_COUNTS STATIC ${PROJECT_BINARY_DIR}/precompiled.cpp)
    set_target_properties(precompiled_Core_COUNTS PROPERTIES AUTOMOC OFF)
    target_link_libraries(precompiled_Core_COUNTS PRIVATE Qt6::Core)
    target_precompile_headers(precompiled_Core_COUNTS PRIVATE <QtCore/QtCore>)
    shortlist_strict(precompiled_Core_COUNTS)
endif()

# shortlist_precompiled(target LAYER|TEST QT MODULES... LAYERS NAMES...): lets the target use them where precompiled headers are on.
# A target with Qt6::Gui but no widgets has macros of its own, and does without.
function(shortlist_precompiled target use)
    cmake_parse_arguments(arg "" "" "QT;LAYERS" ${ARGN})
    if(NOT SHORTLIST_PCH)
        return()
    endif()
    shortlist_counts(counts ${target})
    if(counts)
        set(use COUNTS)
    endif()
    if(Widgets IN_LIST arg_QT OR ui IN_LIST arg_LAYERS OR program IN_LIST arg_LAYERS)
        target_precompile_headers(${target} REUSE_FROM precompiled_Widgets_${use})
    elseif(NOT Gui IN_LIST arg_QT)
        target_precompile_headers(${target} REUSE_FROM precompiled_Core_${use})
    endif()
endfunction()
