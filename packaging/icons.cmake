# SPDX-FileCopyrightText: 2026 The Crossread developers
# SPDX-License-Identifier: GPL-3.0-or-later
# The icons of the program and of its files, drawn in all sizes that desktops ask for; without librsvg as drawings alone.

set(theme ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
set(program ${CMAKE_SOURCE_DIR}/resources/icons/crossread.svg)
set(project ${CMAKE_CURRENT_SOURCE_DIR}/icons/application-x-crossread.svg)
install(FILES ${program} DESTINATION ${theme}/scalable/apps)
install(FILES ${project} DESTINATION ${theme}/scalable/mimetypes)
install(FILES icons/crossread-symbolic.svg DESTINATION ${theme}/symbolic/apps)

find_program(CROSSREAD_RSVG rsvg-convert)
mark_as_advanced(CROSSREAD_RSVG)
if(CROSSREAD_RSVG)
    foreach(size 16 22 24 32 36 48 64 72 96 128 192 256 512)
        foreach(drawing IN ITEMS ${program} ${project})
            get_filename_component(name ${drawing} NAME_WE)
            set(context mimetypes)
            if(name STREQUAL "crossread")
                set(context apps)
            endif()
            set(icon ${CMAKE_CURRENT_BINARY_DIR}/icons/${size}/${name}.png)
            add_custom_command(OUTPUT ${icon}
                COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_CURRENT_BINARY_DIR}/icons/${size}
                COMMAND ${CROSSREAD_RSVG} --width ${size} --height ${size} --output ${icon} ${drawing}
                DEPENDS ${drawing} VERBATIM)
            install(FILES ${icon} DESTINATION ${theme}/${size}x${size}/${context})
            list(APPEND drawn ${icon})
        endforeach()
    endforeach()
    add_custom_target(icons ALL DEPENDS ${drawn})
endif()
