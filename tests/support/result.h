// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"

#include <QTest>

/// Fails the test with the error's sentence instead of a bare "false".
#define VERIFY_RESULT(result) QVERIFY2((result).has_value(), (result).has_value() ? "" : qPrintable((result).error().message))
