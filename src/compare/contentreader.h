// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "compare/inspection.h"
#include "registry/client.h"

#include <QPromise>

namespace lstags::compare {

/// How many of the requests of an inspection are done.
class Progress
{
public:
    explicit Progress(QPromise<Inspection> *promise) : m_promise(promise) {}
    void expect(int requests)
    {
        m_expected += requests;
        say();
    }
    void did()
    {
        ++m_done;
        say();
    }

private:
    void say()
    {
        m_promise->setProgressRange(0, m_expected);
        m_promise->setProgressValue(m_done);
    }

    QPromise<Inspection> *m_promise;
    int m_expected = 0;
    int m_done = 0;
};

/// Reads what is behind a digest at a registry: the index, its images and their configs. At most 64 images of an index.
class ContentReader
{
public:
    ContentReader(registry::Client *client, Progress *progress) : m_client(client), m_progress(progress) {}

    /// What `known` (may be null) has of it is not asked for again. A child that is not there (a mirror of some platforms) is one that was
    /// not read; any other that fails is an error.
    QCoro::Task<core::Result<core::TagContent>> read(core::RepositoryName name, core::Digest digest, const core::TagContent *known,
                                                     std::stop_token stop);

private:
    QCoro::Task<core::Result<core::Manifest>> manifest(core::RepositoryName name, core::Descriptor *descriptor, std::stop_token stop);
    QCoro::Task<core::Result<void>> readImages(core::RepositoryName name, core::TagContent *content, const core::TagContent *known,
                                               std::stop_token stop);
    QCoro::Task<core::Result<void>> readImage(core::RepositoryName name, core::ImageContent *image, std::stop_token stop);
    QCoro::Task<core::Result<void>> readConfig(core::RepositoryName name, core::ImageContent *image, std::stop_token stop);

    registry::Client *m_client;
    Progress *m_progress;
};

} // namespace lstags::compare
