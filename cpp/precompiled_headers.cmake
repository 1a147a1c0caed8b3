# SPDX-License-Identifier: MPL-2.0
# Precompiled headers of Qt and the standard library only: they change with the packages, never with the project.
# Two sets are compiled once each and shared by every target, which halves a build from nothing.
option(SAMSPRAK_PRECOMPILE "Share precompiled headers of Qt and the standard library" ON)

set(core_headers <QtCore/QtCore> <algorithm> <array> <chrono> <functional> <map> <memory> <optional> <set> <span> <string>
                 <unordered_map> <variant> <vector>)
set(quick_headers ${core_headers} <QtGui/QtGui> <QtNetwork/QNetworkAccessManager> <QtQml/QtQml> <QtQuick/QQuickItem>
                  <QtQuick/QQuickWindow>)

function(samsprak_precompiled_set name library)
    set(source ${CMAKE_BINARY_DIR}/precompiled/${name}.cpp)
    file(CONFIGURE OUTPUT ${source} CONTENT "// Compiled for its headers alone.\n")
    add_library(samsprak_precompiled_${name} OBJECT ${source})
    set_target_properties(samsprak_precompiled_${name} PROPERTIES AUTOMOC OFF)
    target_link_libraries(samsprak_precompiled_${name} PRIVATE ${library})
    target_precompile_headers(samsprak_precompiled_${name} PRIVATE ${${name}_headers})
endfunction()

function(samsprak_targets_below folder result)
    get_property(targets DIRECTORY ${folder} PROPERTY BUILDSYSTEM_TARGETS)
    get_property(folders DIRECTORY ${folder} PROPERTY SUBDIRECTORIES)
    foreach(inner ${folders})
        samsprak_targets_below(${inner} below)
        list(APPEND targets ${below})
    endforeach()
    set(${result} ${targets} PARENT_SCOPE)
endfunction()

# The libraries of the project that a target sees, itself included; a test links a feature's module, say.
function(samsprak_sees_quick target result)
    set(seen OFF)
    get_target_property(libraries ${target} LINK_LIBRARIES)
    foreach(library ${libraries})
        if(library MATCHES "^Qt6?::(Quick|Qml|QuickTest)" OR library MATCHES
           "^samsprak_(app|application|calendar|casework|controls|driver|participant|shell)$")
            set(seen ON)
        endif()
    endforeach()
    set(${result} ${seen} PARENT_SCOPE)
endfunction()

# Called once, when every target is there.
function(samsprak_share_precompiled_headers)
    if(NOT SAMSPRAK_PRECOMPILE)
        return()
    endif()
    samsprak_precompiled_set(core Qt6::Core)
    # Every definition of a set must hold where it is used, so Qt Quick gives its headers and no definitions.
    samsprak_precompiled_set(quick "Qt6::Core;Qt6::Gui;Qt6::Network;Qt6::Qml")
    foreach(library Quick QmlModels OpenGL)
        if(TARGET Qt6::${library})
            target_include_directories(samsprak_precompiled_quick SYSTEM PRIVATE
                                       $<TARGET_PROPERTY:Qt6::${library},INTERFACE_INCLUDE_DIRECTORIES>)
        endif()
    endforeach()
    samsprak_targets_below(${PROJECT_SOURCE_DIR} targets)
    foreach(target ${targets})
        get_target_property(type ${target} TYPE)
        # Plugins and resources, which Qt's functions add, are a file of a few lines with definitions of their own.
        if(NOT type MATCHES "STATIC_LIBRARY|EXECUTABLE" OR target MATCHES "plugin|precompiled|resources")
            continue()
        endif()
        samsprak_sees_quick(${target} quick)
        if(quick)
            target_precompile_headers(${target} REUSE_FROM samsprak_precompiled_quick)
        else()
            target_precompile_headers(${target} REUSE_FROM samsprak_precompiled_core)
        endif()
    endforeach()
endfunction()
