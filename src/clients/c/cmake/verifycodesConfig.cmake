include(CMakeFindDependencyMacro)
# What a static library is linked with; a shared one brings it along.
find_dependency(CURL)
find_dependency(Threads)
include(${CMAKE_CURRENT_LIST_DIR}/verifycodesTargets.cmake)
