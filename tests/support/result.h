// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"

#include <QTest>

/// Fails the test with the error's sentence instead of a bare "false".
#define VERIFY_RESULT(result) \
    do { \
        const auto &resultToVerify = (result); \
        QVERIFY2(resultToVerify.has_value(), resultToVerify.has_value() ? "" : qPrintable(resultToVerify.error().message)); \
    } while (false)
