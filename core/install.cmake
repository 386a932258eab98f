# What `cmake --install` brings: the library with its header and package file (find_package(xxgk) gives xxgk::xxgk), and
# the program.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)
set(XXGK_PACKAGE_FOLDER ${CMAKE_INSTALL_LIBDIR}/cmake/xxgk)

install(TARGETS xxgk xxgk_dependencies EXPORT xxgk-targets
        ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR}
        INCLUDES DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(DIRECTORY ${PROJECT_SOURCE_DIR}/core/include/ DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(EXPORT xxgk-targets NAMESPACE xxgk:: DESTINATION ${XXGK_PACKAGE_FOLDER})

write_basic_package_version_file(${PROJECT_BINARY_DIR}/xxgk-config-version.cmake
                                 VERSION ${PROJECT_VERSION} COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_SOURCE_DIR}/core/xxgk-config.cmake ${PROJECT_SOURCE_DIR}/core/dependencies.cmake
              ${PROJECT_BINARY_DIR}/xxgk-config-version.cmake
        DESTINATION ${XXGK_PACKAGE_FOLDER})
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR})

if(TARGET xxgk-check)
  install(TARGETS xxgk-check DESTINATION ${CMAKE_INSTALL_BINDIR})
endif()
