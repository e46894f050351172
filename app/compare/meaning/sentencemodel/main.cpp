// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the sentence encoder's file: sentencemodel PACKAGE FOLDER FILE. PACKAGE is resources/compare/encoder.json, which says
// what the package is called and which one it must be, FOLDER where it lies. Weights become whole
// numbers of two bytes, which moves a vector by less than a ten-thousandth; bytes would move it by a hundredth.
#include "compare/meaning/modelfile.h"
#include "compare/meaning/sentencemodel/package.h"
#include "core/json.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>

#include <cstdio>

using namespace Crossread;
using namespace Qt::StringLiterals;
namespace Shape = Compare::EncoderShape;

namespace {

/// Finds tensors by the names that training gave them, of the sizes that the encoder counts on.
class Tensors {
public:
    explicit Tensors(const SentenceModel::Package &package)
        : m_package(package)
    {
    }

    std::span<const float> operator()(const QString &name, qsizetype count)
    {
        const auto found = m_package.tensors.constFind(name);
        if (found != m_package.tensors.constEnd() && qsizetype(found->values.size()) == count)
            return found->values;
        if (m_missing.isEmpty())
            m_missing = name;
        return {};
    }

    [[nodiscard]] const QString &missing() const { return m_missing; } ///< the first one

private:
    const SentenceModel::Package &m_package;
    QString m_missing;
};

/// Each part in the order of the file; nothing and the name where a tensor is missing.
QByteArray fileOf(const SentenceModel::Package &package, QString &missing)
{
    Tensors tensors(package);
    const QString applied = u"module_apply_default/Encoder_en/KonaTransformer/Encode/"_s;
    const QString whole = u"/ConcatPartitions/concat"_s;
    Compare::ModelFile::Writer writer(package.pieces, package.scores);
    const auto matrix = [&](const QString &weights, const QString &bias, int inner, int outer) {
        const auto values = tensors(weights, qsizetype(inner) * outer);
        const auto added = tensors(bias, outer);
        if (tensors.missing().isEmpty())
            writer.addMatrix(values, added, inner);
    };
    const auto norm = [&](const QString &name, int size) {
        writer.add(tensors(name + u"_scale"_s + whole, size));
        writer.add(tensors(name + u"_bias"_s + whole, size));
    };
    // The package has two rows more than pieces.
    const qsizetype rows = package.pieces.size() + 2;
    const auto embeddings = tensors(u"module/Embeddings_en"_s, rows * Shape::words);
    if (!embeddings.empty())
        writer.addEmbeddings(embeddings.first(std::size_t(package.pieces.size()) * Shape::words));
    writer.add(
        tensors(applied + u"TransformerStack/Layer_0/AddTimingSignal/TimingSignal/ExpandDims_1"_s, Shape::words / 2));
    const QString first = applied + u"Layer_0/TransformerLayer/dense/"_s;
    matrix(first + u"kernel"_s + whole, first + u"bias"_s + whole, Shape::words, Shape::width);
    for (int l = 0; l < Shape::layers; ++l) {
        const int size = l == 0 ? Shape::words : Shape::width;
        const QString layer = u"Layer_%1/TransformerLayer/"_s.arg(l);
        const QString own = applied + layer;
        const QString kernels = u"module/Encoder_en/KonaTransformer/Encode/"_s + layer + u"MultiheadAttention/"_s;
        const QString kernel = u"/kernel/part_0"_s;
        const QString bias = u"/bias"_s + whole;
        const QString attention = u"MultiheadAttention/"_s;
        const QString asking = u"qkv_transform_single"_s;
        const QString telling = u"output_transform_single"_s;
        norm(own + u"layer_prepostprocess/layer_norm/layer_norm"_s, size);
        matrix(kernels + asking + kernel, own + attention + asking + bias, size, 3 * size);
        matrix(kernels + telling + kernel, own + attention + telling + bias, size, Shape::width);
        norm(own + u"FFN/layer_prepostprocess/layer_norm/layer_norm"_s, Shape::width);
        const QString stack = applied + u"TransformerStack/"_s + layer + u"FFN/"_s;
        matrix(stack + u"conv1/Tensordot/Reshape_1"_s, own + u"FFN/conv1"_s + bias, Shape::width, Shape::inner);
        matrix(stack + u"conv2/Tensordot/Reshape_1"_s, own + u"FFN/conv2"_s + bias, Shape::inner, Shape::width);
    }
    const QString last = u"module/Encoder_en/hidden_layers/tanh_layer_0/"_s;
    matrix(last + u"weights"_s, last + u"bias"_s, Shape::width, Shape::width);
    missing = tensors.missing();
    return missing.isEmpty() ? writer.bytes() : QByteArray();
}

}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc != 4) {
        std::fputs("usage: sentencemodel PACKAGE FOLDER FILE\n", stderr);
        return 2;
    }
    const QStringList arguments = application.arguments();
    QFile description(arguments[1]);
    if (!description.open(QIODevice::ReadOnly))
        return 1;
    const QJsonObject wanted = Core::readJson(description.readAll()).object();
    const auto package = SentenceModel::readPackage(
        arguments[2] + u'/' + wanted["file"_L1].toString(), wanted["sha256"_L1].toString().toLatin1());
    if (!package) {
        std::fprintf(stderr, "sentencemodel: %s\n", qPrintable(package.error().sentence()));
        return 1;
    }
    QString missing;
    const QByteArray bytes = fileOf(*package, missing);
    if (!missing.isEmpty()) {
        std::fprintf(stderr, "sentencemodel: the package lacks %s\n", qPrintable(missing));
        return 1;
    }
    // A model written by half must not stay for the next build.
    QFile file(arguments[3]);
    if (QDir().mkpath(QFileInfo(arguments[3]).path()) && file.open(QIODevice::WriteOnly)
        && file.write(bytes) == bytes.size() && file.flush())
        return 0;
    file.remove();
    std::fprintf(stderr, "sentencemodel: %s cannot be written\n", qPrintable(arguments[3]));
    return 1;
}
