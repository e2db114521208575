include(CMakeFindDependencyMacro)
find_dependency(verifycodes)
include(${CMAKE_CURRENT_LIST_DIR}/verifycodes-cppTargets.cmake)
