// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/gdal_access.h"

#include "core/database_address.h"
#include "data/shapefile_parts.h"
#include "data/vsi_file.h"

#include <cpl_error.h>
#include <cpl_string.h>
#include <cpl_vsi.h>
#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QThread>

#include <array>
#include <atomic>
#include <cerrno>

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

/// The text of shapefiles is decoded here, by all that is known of it, and not by the driver.
class RawShapefileText
{
public:
    RawShapefileText() { CPLSetThreadLocalConfigOption("SHAPE_ENCODING", ""); }
    ~RawShapefileText() { CPLSetThreadLocalConfigOption("SHAPE_ENCODING", nullptr); }
    RawShapefileText(const RawShapefileText&) = delete;
    RawShapefileText& operator=(const RawShapefileText&) = delete;
};

GdalDataset openAt(const QString& path, bool restoresIndex = false)
{
    const RawShapefileText rawText;
    CPLSetThreadLocalConfigOption("SHAPE_RESTORE_SHX", restoresIndex ? "YES" : nullptr);
    GdalDataset dataset(GDALDataset::Open(path.toUtf8().constData(),
                                          GDAL_OF_VECTOR | GDAL_OF_READONLY | GDAL_OF_VERBOSE_ERROR));
    CPLSetThreadLocalConfigOption("SHAPE_RESTORE_SHX", nullptr);
    return dataset;
}

/// The first thing inside a .zip that is a source by its name; empty where there is none.
QString sourceInside(const QString& zip)
{
    static const std::array endings{".shp", ".gpkg", ".fgb", ".geojson", ".json", ".topojson",
                                    ".kml", ".gml",  ".tab", ".xlsx",    ".csv"};
    const QString root = QLatin1String("/vsizip/") + zip;
    const CPLStringList names(VSIReadDirRecursive(root.toUtf8().constData()));
    for (const char* ending : endings)
        for (int i = 0; i < names.size(); ++i)
            if (const QString name = QString::fromUtf8(names[i]);
                name.endsWith(QLatin1String(ending), Qt::CaseInsensitive) &&
                !name.contains(QLatin1String("__MACOSX")))
                return root + QLatin1Char('/') + name;
    return {};
}

/// Makes the index of a shapefile anew, beside links to its files in a folder of its own.
OpenedSource openWithNewIndex(const QString& path)
{
    OpenedSource opened{.path = path};
    auto folder = std::make_unique<QTemporaryDir>();
    const QFileInfo shapes(path);
    const auto files =
        shapes.dir().entryInfoList({shapes.completeBaseName() + QLatin1String(".*")}, QDir::Files);
    for (const QFileInfo& file : files)
        if (!QFile::link(file.absoluteFilePath(), folder->filePath(file.fileName())))
            return opened;
    opened.dataset = openAt(folder->filePath(shapes.fileName()), true);
    opened.workFolder = std::move(folder);
    return opened;
}

bool lacksIndex(const QString& path)
{
    const auto parts = path.startsWith(QLatin1String("/vsi")) ? std::nullopt : shapefileParts(path);
    return parts && !parts->hasIndex;
}

QString whyUnreadable(const QString& path, const QString& complaint)
{
    const QFileInfo file(path);
    if (file.exists() && !file.isReadable())
        return qt_error_string(EACCES);
    if (isFolder(path))
        return qt_error_string(EISDIR);
    return complaint;
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

static Result<OpenedSource> openDatabase(DatabaseLogin login, GdalMessages& messages)
{
    OpenedSource opened{.dataset = openAt(connectionText(login)), .path = login.address};
    if (opened.dataset)
        return opened;
    const QString complaint = messages.takeNewest();
    return Error{.code =
                     isAboutPassword(complaint) ? ErrorCode::PasswordNeeded : ErrorCode::DatabaseUnreadable,
                 .file = login.address,
                 .detail = withoutPasswords(complaint)};
}

Result<OpenedSource> openVectorSource(const QString& path, const QString& password)
{
    countRead();
    GdalMessages messages;
    registerDriversOnce();
    if (isDatabaseAddress(path)) {
        DatabaseLogin login = loginFromText(path);
        if (!password.isEmpty())
            login.password = password;
        return openDatabase(std::move(login), messages);
    }
    OpenedSource opened{.dataset = {}, .path = path};
    const bool isZip = path.endsWith(QLatin1String(".zip"), Qt::CaseInsensitive);
    if (const QString inside = isZip ? sourceInside(path) : QString(); !inside.isEmpty())
        opened.path = inside;
    if (lacksIndex(path))
        opened = openWithNewIndex(path);
    if (!opened.dataset)
        opened.dataset = openAt(opened.path);
    if (opened.dataset)
        return opened;
    Error error{.code = isExistingPath(path) ? ErrorCode::FileUnreadable : ErrorCode::FileMissing,
                .file = path};
    if (error.code == ErrorCode::FileUnreadable)
        error.detail = whyUnreadable(path, messages.takeNewest());
    return error;
}

GdalDataset memoryDataset()
{
    registerDriversOnce();
    GDALDriver* driver = GetGDALDriverManager()->GetDriverByName("Memory");
    return GdalDataset(driver->Create("", 0, 0, 0, GDT_Unknown, nullptr));
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

QString driverName(const GDALDataset& dataset)
{
    return QString::fromLatin1(const_cast<GDALDataset&>(dataset).GetDriverName());
}

OGRLayer* layerOf(GDALDataset& dataset, const QString& name)
{
    if (!name.isEmpty())
        return dataset.GetLayerByName(name.toUtf8().constData());
    for (OGRLayer* layer : dataset.GetLayers())
        if (layer->GetFeatureCount() != 0)
            return layer;
    return dataset.GetLayer(0);
}

QStringList otherLayers(GDALDataset& dataset, OGRLayer& layer)
{
    QStringList names;
    for (OGRLayer* other : dataset.GetLayers())
        if (other != &layer)
            names.append(QString::fromUtf8(other->GetName()));
    return names;
}

} // namespace zoneatlas
