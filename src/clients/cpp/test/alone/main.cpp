#include <verifycodes/verifycodes.hpp>

int main() { return *verifycodes_version() == '\0'; }
