// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/gdal_access.h"

#include <cpl_error.h>
#include <cpl_vsi.h>
#include <gdal_priv.h>

#include <QCoreApplication>
#include <QThread>

#include <atomic>

namespace zoneatlas {

namespace {

std::atomic<qint64> mainThreadReads = 0;

void keepMessage(CPLErr severity, CPLErrorNum /*number*/, const char* message)
{
    if (severity >= CE_Warning)
        *static_cast<QString*>(CPLGetErrorHandlerUserData()) = QString::fromUtf8(message).simplified();
}

void registerDriversOnce()
{
    static const bool isDone = [] {
        GDALAllRegister();
        return true;
    }();
    Q_UNUSED(isDone);
}

std::optional<VSIStatBufL> statOf(const QString& path)
{
    VSIStatBufL status;
    if (VSIStatL(path.toUtf8().constData(), &status) != 0)
        return std::nullopt;
    return status;
}

} // namespace

GdalMessages::GdalMessages()
    : m_newest(std::make_unique<QString>())
{
    CPLPushErrorHandlerEx(keepMessage, m_newest.get());
}

GdalMessages::~GdalMessages()
{
    CPLPopErrorHandler();
}

QString GdalMessages::takeNewest()
{
    return std::exchange(*m_newest, QString());
}

void GdalDatasetCloser::operator()(GDALDataset* dataset) const
{
    GDALClose(dataset);
}

Result<GdalDataset> openVectorDataset(const QString& path)
{
    countRead();
    GdalMessages messages;
    registerDriversOnce();
    GdalDataset dataset(GDALDataset::Open(path.toUtf8().constData(),
                                          GDAL_OF_VECTOR | GDAL_OF_READONLY | GDAL_OF_VERBOSE_ERROR));
    if (dataset)
        return dataset;
    Error error{.code = isExistingPath(path) ? ErrorCode::FileUnreadable : ErrorCode::FileMissing,
                .file = path};
    if (error.code == ErrorCode::FileUnreadable)
        error.detail = messages.takeNewest();
    return error;
}

void countRead()
{
    const QCoreApplication* application = QCoreApplication::instance();
    if (application && application->thread() == QThread::currentThread())
        ++mainThreadReads;
}

qint64 readsInMainThread()
{
    return mainThreadReads;
}

bool isExistingPath(const QString& path)
{
    return statOf(path).has_value();
}

bool isFolder(const QString& path)
{
    const auto status = statOf(path);
    return status && VSI_ISDIR(status->st_mode);
}

} // namespace zoneatlas
