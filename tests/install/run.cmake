# Installs what was built and builds another project on it; configures that project with the sources as a part of it.
#
#   cmake -DBUILD=build/native -DSOURCE=. -DWORK=build/native/install-test -P run.cmake
cmake_minimum_required(VERSION 3.21)

function(run)
  execute_process(COMMAND ${ARGN} RESULT_VARIABLE status OUTPUT_VARIABLE said ERROR_VARIABLE said)
  if(NOT status EQUAL 0)
    message(FATAL_ERROR "${ARGN}\n${said}")
  endif()
  set(said "${said}" PARENT_SCOPE)
endfunction()

set(CONSUMER ${SOURCE}/tests/install/consumer)
file(REMOVE_RECURSE ${WORK})
run(${CMAKE_COMMAND} --install ${BUILD} --prefix ${WORK}/installed)
run(${CMAKE_COMMAND} -S ${CONSUMER} -B ${WORK}/installed-consumer -G Ninja -DCMAKE_PREFIX_PATH=${WORK}/installed
    -DCMAKE_CXX_COMPILER=${COMPILER})
run(${CMAKE_COMMAND} --build ${WORK}/installed-consumer)
run(${WORK}/installed-consumer/consumer)
if(NOT said MATCHES "T4-01")
  message(FATAL_ERROR "the installed library does not find the sum that fails: ${said}")
endif()
run(${WORK}/installed/bin/xxgk-check --version)

run(${CMAKE_COMMAND} -S ${CONSUMER} -B ${WORK}/source-consumer -G Ninja -DXXGK_SOURCE=${SOURCE}
    -DCMAKE_CXX_COMPILER=${COMPILER})
message("1 passed, 0 failed")
