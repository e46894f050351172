// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <type_traits>

/// What it takes to describe a stored type: once, field by field (kinds.h). Rows, the history's JSON, what proves a row,
/// differences, checks and salvage follow the description.
namespace Crossread::Store {

/// A word known when the program is compiled.
template <size_t size>
struct Word {
    char text[size] = {};
    consteval Word(const char (&from)[size]) { std::ranges::copy(from, text); }
    [[nodiscard]] constexpr std::string_view view() const { return {text, size - 1}; }
};

enum class Form {
    Plain, ///< one value, always there
    MayBeNull, ///< an id that may be null: NULL in its column, "" in JSON
    /// Came after the first files: its JSON is left out where it has the value that it has by default, so that what was
    /// written without it, and what proves that, stays as it is.
    Added,
    InColumns, ///< a described value, whose fields are columns; this one's column name stands before theirs
    Apart, ///< rows of another table, no column here
};

/// One field: what JSON calls it, where it lies in its owner, what its column is called. A field without a name in JSON
/// is described, and its fields stand among its owner's.
template <Word jsonName, auto memberPointer, Word columnName = jsonName, Form formOf = Form::Plain>
struct Field {
private:
    template <typename Owner, typename T>
    static T valueOf(T Owner::*);
    static consteval auto key(char before)
    {
        std::array<char, jsonName.view().size() + 4> text{before, '"'};
        std::ranges::copy(jsonName.view(), text.begin() + 2);
        text[text.size() - 2] = '"';
        text[text.size() - 1] = ':';
        return text;
    }
    static constexpr auto firstText = key('{');
    static constexpr auto laterText = key(',');

public:
    using Value = decltype(valueOf(memberPointer));
    static constexpr auto member = memberPointer;
    static constexpr Form form = formOf;
    static constexpr std::string_view json = jsonName.view();
    static constexpr std::string_view column = columnName.view();
    static constexpr std::string_view firstKey{firstText.data(), firstText.size()}; ///< {"name":
    static constexpr std::string_view laterKey{laterText.data(), laterText.size()}; ///< ,"name":
};
template <Word jsonName, auto memberPointer, Word columnPrefix>
using Part = Field<jsonName, memberPointer, columnPrefix, Form::InColumns>;
template <Word jsonName, auto memberPointer, Word columnName = jsonName>
using Added = Field<jsonName, memberPointer, columnName, Form::Added>;

/// What a description is made of. Names in JSON come in alphabetical order, as they are written.
template <typename... Field>
struct Fields {
    static void each(auto &&visit) { (visit(Field{}), ...); }
    [[nodiscard]] static bool all(auto &&visit) { return (visit(Field{}) && ...); }
};

/// Specialised for every described type: derives from Fields. A kind of thing that has a table also says `table`, which is
/// what the history calls it too, `called`, the column that a reader knows it by, and `order`, the columns by which lists
/// show it.
template <typename T>
struct Description;

template <typename T>
concept Described = requires { sizeof(Description<T>); };

template <typename T>
constexpr bool isOptional = false;
template <typename T>
constexpr bool isOptional<std::optional<T>> = true;

/// Whether JSON may come without this field.
template <typename Field>
constexpr bool mayBeLeftOut = Field::form == Form::Added || isOptional<typename Field::Value>;

template <typename Field>
[[nodiscard]] bool isLeftOut(const typename Field::Value &value)
{
    if constexpr (Field::form == Form::Added)
        return value == typename Field::Value{};
    else if constexpr (isOptional<typename Field::Value>)
        return !value.has_value();
    else
        return false;
}

}
