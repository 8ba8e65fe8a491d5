// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "registry/trustedurl.h"

#include "core/error.h"

#include <QHostAddress>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lstags::registry {
namespace {

/// This computer by its name, or an address literal that is not for everybody to reach: loopback, private, link-local (where cloud metadata
/// lives), reserved. Qt 6.4 calls the addresses of RFC 1918 global.
bool isPrivateHost(const QString &host)
{
    const QString name = host.endsWith(u'.') ? host.chopped(1) : host;
    if (name == "localhost"_L1 || name.endsWith(".localhost"_L1))
        return true;
    QHostAddress address(name);
    if (address.isNull())
        return false;
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4);
    if (isV4) // ::ffff:169.254.169.254 is one too
        address.setAddress(v4);
    address.setScopeId({});
    static const auto subnets = [] {
        QList<QPair<QHostAddress, int>> subnets;
        for (const auto *subnet : {"0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24",
                                   "192.168.0.0/16", "198.18.0.0/15", "224.0.0.0/3", "::/96", "64:ff9b::/96", "fc00::/7", "fe80::/9", "ff00::/8"})
            subnets += QHostAddress::parseSubnet(QLatin1String(subnet));
        return subnets;
    }();
    return std::any_of(subnets.begin(), subnets.end(), [&address](const auto &subnet) { return address.isInSubnet(subnet); });
}

} // namespace

QString whyUntrusted(const QUrl &registry, const QUrl &target)
{
    if (!target.isValid() || target.host().isEmpty() || (target.scheme() != "https"_L1 && target.scheme() != "http"_L1))
        return core::Error::tr("its address is none");
    if (!target.userInfo().isEmpty())
        return core::Error::tr("its address carries a user name");
    if (registry.scheme() == "https"_L1 && target.scheme() != "https"_L1)
        return core::Error::tr("it does not use https");
    const bool isForeign = target.host() != registry.host();
    if (isForeign && isPrivateHost(target.host()) && !isPrivateHost(registry.host()))
        return core::Error::tr("it is in a private network, the registry is not");
    return {};
}

} // namespace lstags::registry
