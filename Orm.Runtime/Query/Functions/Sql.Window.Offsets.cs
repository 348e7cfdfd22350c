namespace Orm;

/// <content>Values of other rows of the window.</content>
public static partial class Sql
{
    /// <content>Values of other rows of the window.</content>
    public static partial class Window
    {
        /// <summary>The value of the row before in the partition; null where there is none.</summary>
        public static WindowFunction<T?> Lag<T>(T value)
            where T : struct
            => throw Outside();

        /// <inheritdoc cref="Lag{T}(T)"/>
        public static WindowFunction<T?> Lag<T>(T? value)
            where T : struct
            => throw Outside();

        /// <inheritdoc cref="Lag{T}(T)"/>
        public static WindowFunction<string?> Lag(string? value) => throw Outside();

        /// <inheritdoc cref="Lag{T}(T)"/>
        public static WindowFunction<byte[]?> Lag(byte[]? value) => throw Outside();

        /// <summary>The value of the row so many rows before; null where there is none.</summary>
        /// <param name="value">The value.</param>
        /// <param name="offset">How many rows; not negative.</param>
        public static WindowFunction<T?> Lag<T>(T value, int offset)
            where T : struct
            => throw Outside();

        /// <inheritdoc cref="Lag{T}(T, int)"/>
        public static WindowFunction<T?> Lag<T>(T? value, int offset)
            where T : struct
            => throw Outside();

        /// <inheritdoc cref="Lag{T}(T, int)"/>
        public static WindowFunction<string?> Lag(string? value, int offset) => throw Outside();

        /// <inheritdoc cref="Lag{T}(T, int)"/>
        public static WindowFunction<byte[]?> Lag(byte[]? value, int offset) => throw Outside();

        /// <summary>The value of the row so many rows before, or another where there is none.</summary>
        /// <param name="value">The value.</param>
        /// <param name="offset">How many rows; not negative.</param>
        /// <param name="otherwise">The value where there is no such row.</param>
        public static WindowFunction<T> Lag<T>(T value, int offset, T otherwise) => throw Outside();

        /// <summary>The value of the row behind in the partition; null where there is none.</summary>
        public static WindowFunction<T?> Lead<T>(T value)
            where T : struct
            => throw Outside();

        /// <inheritdoc cref="Lead{T}(T)"/>
        public static WindowFunction<T?> Lead<T>(T? value)
            where T : struct
            => throw Outside();

        /// <inheritdoc cref="Lead{T}(T)"/>
        public static WindowFunction<string?> Lead(string? value) => throw Outside();

        /// <inheritdoc cref="Lead{T}(T)"/>
        public static WindowFunction<byte[]?> Lead(byte[]? value) => throw Outside();

        /// <summary>The value of the row so many rows behind; null where there is none.</summary>
        /// <param name="value">The value.</param>
        /// <param name="offset">How many rows; not negative.</param>
        public static WindowFunction<T?> Lead<T>(T value, int offset)
            where T : struct
            => throw Outside();

        /// <inheritdoc cref="Lead{T}(T, int)"/>
        public static WindowFunction<T?> Lead<T>(T? value, int offset)
            where T : struct
            => throw Outside();

        /// <inheritdoc cref="Lead{T}(T, int)"/>
        public static WindowFunction<string?> Lead(string? value, int offset) => throw Outside();

        /// <inheritdoc cref="Lead{T}(T, int)"/>
        public static WindowFunction<byte[]?> Lead(byte[]? value, int offset) => throw Outside();

        /// <summary>The value of the row so many rows behind, or another where there is none.</summary>
        /// <param name="value">The value.</param>
        /// <param name="offset">How many rows; not negative.</param>
        /// <param name="otherwise">The value where there is no such row.</param>
        public static WindowFunction<T> Lead<T>(T value, int offset, T otherwise) => throw Outside();

        /// <summary>The value of the first row of the frame.</summary>
        /// <remarks>
        /// A frame can be empty; the value is null then, which only a nullable type can be read into: cast it first.
        /// </remarks>
        public static WindowFunction<T> FirstValue<T>(T value) => throw Outside();

        /// <summary>The value of the last row of the frame.</summary>
        /// <remarks>
        /// A frame can be empty; the value is null then, which only a nullable type can be read into: cast it first.
        /// </remarks>
        public static WindowFunction<T> LastValue<T>(T value) => throw Outside();

        /// <summary>The value of a certain row of the frame; null where the frame has fewer.</summary>
        /// <param name="value">The value.</param>
        /// <param name="row">Which row, from one.</param>
        public static WindowFunction<T?> NthValue<T>(T value, int row)
            where T : struct
            => throw Outside();

        /// <inheritdoc cref="NthValue{T}(T, int)"/>
        public static WindowFunction<T?> NthValue<T>(T? value, int row)
            where T : struct
            => throw Outside();

        /// <inheritdoc cref="NthValue{T}(T, int)"/>
        public static WindowFunction<string?> NthValue(string? value, int row) => throw Outside();

        /// <inheritdoc cref="NthValue{T}(T, int)"/>
        public static WindowFunction<byte[]?> NthValue(byte[]? value, int row) => throw Outside();
    }
}
