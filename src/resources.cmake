# SPDX-License-Identifier: GPL-3.0-or-later
# Files that travel inside the libraries. qt_add_resources carries its object along with a static library; AUTORCC would not.

file(GLOB migrations CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/migrations/*.sql)
qt_add_resources(shortlist_store migrations PREFIX /migrations BASE ${PROJECT_SOURCE_DIR}/resources/migrations FILES ${migrations})

file(GLOB words CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/words/*.txt)
qt_add_resources(shortlist_domain words PREFIX /words BASE ${PROJECT_SOURCE_DIR}/resources/words FILES ${words})

file(GLOB icons CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/icons/*.svg)
if(icons)
    qt_add_resources(shortlist_ui icons PREFIX /icons BASE ${PROJECT_SOURCE_DIR}/resources/icons FILES ${icons})
endif()

file(GLOB templates CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/templates/*.json
    ${PROJECT_SOURCE_DIR}/resources/templates/*.md ${PROJECT_SOURCE_DIR}/resources/templates/rubrics/*.json)
if(templates)
    qt_add_resources(shortlist_service templates PREFIX /templates BASE ${PROJECT_SOURCE_DIR}/resources/templates FILES ${templates})
endif()

# The forms live outside the source folder, so AUTOUIC has to be told where.
set_target_properties(shortlist_ui PROPERTIES AUTOUIC ON AUTOUIC_SEARCH_PATHS ${PROJECT_SOURCE_DIR}/forms)
