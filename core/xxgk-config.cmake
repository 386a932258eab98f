# find_package(xxgk) gives the target xxgk::xxgk; its header is <xxgk/xxgk.h>.
include(${CMAKE_CURRENT_LIST_DIR}/dependencies.cmake)
include(${CMAKE_CURRENT_LIST_DIR}/xxgk-targets.cmake)
