// SPDX-License-Identifier: MPL-2.0
#include "app/application.h"

int main(int argc, char **argv) { return samsprak::app::runApplication(argc, argv); }
