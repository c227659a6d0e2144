# SPDX-License-Identifier: GPL-3.0-or-later
# One layer of the house: a static library whose link line says what it may see.
#
#   shortlist_layer(store QT Core Sql LAYERS domain LIBS PkgConfig::x)
#
# Sources are all .cpp and .h files below src/<name>. Besides the library, a link probe is built: an empty program linked
# with the whole archive and only what the layer declared. A use of anything else fails there as an undefined reference.

function(shortlist_layer name)
    cmake_parse_arguments(arg "" "DIR" "QT;LAYERS;LIBS" ${ARGN})
    if(NOT arg_DIR)
        set(arg_DIR ${name})
    endif()
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/${arg_DIR}/*.cpp ${PROJECT_SOURCE_DIR}/src/${arg_DIR}/*.h)
    add_library(shortlist_${name} ${SHORTLIST_LAYER_KIND} ${sources})
    set_target_properties(shortlist_${name} PROPERTIES DEFINE_SYMBOL "")
    target_include_directories(shortlist_${name} PUBLIC ${PROJECT_SOURCE_DIR}/src)
    if(SHORTLIST_UNITY)
        set_target_properties(shortlist_${name} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 16)
    endif()
    shortlist_precompiled(shortlist_${name} LAYER QT ${arg_QT} LAYERS ${arg_LAYERS})
    list(TRANSFORM arg_QT PREPEND Qt6::)
    list(TRANSFORM arg_LAYERS PREPEND shortlist_)
    target_link_libraries(shortlist_${name} PUBLIC ${arg_QT} ${arg_LAYERS} PRIVATE ${arg_LIBS})
    shortlist_strict(shortlist_${name})

    set(probe ${CMAKE_CURRENT_BINARY_DIR}/linkprobe_${name}.cpp)
    file(CONFIGURE OUTPUT ${probe} CONTENT "int main() { return 0; }\n")
    add_executable(linkprobe_${name} ${probe})
    set_target_properties(linkprobe_${name} PROPERTIES AUTOMOC OFF)
    if(SHORTLIST_LAYER_KIND STREQUAL "SHARED")
        # The linker asks the same of a shared library while it is made, except of what the sanitizers bring along.
        target_link_libraries(linkprobe_${name} PRIVATE shortlist_${name})
        target_link_options(linkprobe_${name} PRIVATE -Wl,--no-undefined)
    else()
        target_link_libraries(linkprobe_${name} PRIVATE $<LINK_LIBRARY:WHOLE_ARCHIVE,shortlist_${name}>)
    endif()
    if(SHORTLIST_SANITIZE)
        target_link_options(linkprobe_${name} PRIVATE -fsanitize=address,undefined)
    endif()
endfunction()
