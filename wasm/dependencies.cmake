# The libraries of the core for WebAssembly, as scripts/wasm-dependencies has installed them.
find_package(xxgk-wasm-dependencies REQUIRED NO_DEFAULT_PATH NO_CMAKE_FIND_ROOT_PATH
             PATHS ${PROJECT_SOURCE_DIR}/build/deps/wasm/lib/cmake)
target_link_libraries(xxgk_dependencies INTERFACE icu xml2 minizip)
