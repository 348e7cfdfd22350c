namespace Orm;

/// <content>Aggregates over the window.</content>
public static partial class Sql
{
    /// <content>Aggregates over the window.</content>
    public static partial class Window
    {
        /// <summary>How many rows there are.</summary>
        public static WindowAggregate<int> Count() => throw Outside();

        /// <summary>How many rows there are whose value is not null.</summary>
        public static WindowAggregate<int> Count<T>(T value) => throw Outside();

        /// <summary>How many rows there are.</summary>
        public static WindowAggregate<long> LongCount() => throw Outside();

        /// <summary>How many rows there are whose value is not null.</summary>
        public static WindowAggregate<long> LongCount<T>(T value) => throw Outside();

        /// <summary>The sum; zero where there are no rows, and nulls do not count. Decimals are exact.</summary>
        public static WindowAggregate<int> Sum(int value) => throw Outside();

        /// <inheritdoc cref="Sum(int)"/>
        public static WindowAggregate<long> Sum(long value) => throw Outside();

        /// <inheritdoc cref="Sum(int)"/>
        public static WindowAggregate<float> Sum(float value) => throw Outside();

        /// <inheritdoc cref="Sum(int)"/>
        public static WindowAggregate<double> Sum(double value) => throw Outside();

        /// <inheritdoc cref="Sum(int)"/>
        public static WindowAggregate<decimal> Sum(decimal value) => throw Outside();

        /// <inheritdoc cref="Sum(int)"/>
        public static WindowAggregate<int?> Sum(int? value) => throw Outside();

        /// <inheritdoc cref="Sum(int)"/>
        public static WindowAggregate<long?> Sum(long? value) => throw Outside();

        /// <inheritdoc cref="Sum(int)"/>
        public static WindowAggregate<float?> Sum(float? value) => throw Outside();

        /// <inheritdoc cref="Sum(int)"/>
        public static WindowAggregate<double?> Sum(double? value) => throw Outside();

        /// <inheritdoc cref="Sum(int)"/>
        public static WindowAggregate<decimal?> Sum(decimal? value) => throw Outside();

        /// <summary>The average of the values that are not null; none where there are none.</summary>
        public static WindowAggregate<double> Average(int value) => throw Outside();

        /// <inheritdoc cref="Average(int)"/>
        public static WindowAggregate<double> Average(long value) => throw Outside();

        /// <inheritdoc cref="Average(int)"/>
        public static WindowAggregate<float> Average(float value) => throw Outside();

        /// <inheritdoc cref="Average(int)"/>
        public static WindowAggregate<double> Average(double value) => throw Outside();

        /// <inheritdoc cref="Average(int)"/>
        public static WindowAggregate<decimal> Average(decimal value) => throw Outside();

        /// <inheritdoc cref="Average(int)"/>
        public static WindowAggregate<double?> Average(int? value) => throw Outside();

        /// <inheritdoc cref="Average(int)"/>
        public static WindowAggregate<double?> Average(long? value) => throw Outside();

        /// <inheritdoc cref="Average(int)"/>
        public static WindowAggregate<float?> Average(float? value) => throw Outside();

        /// <inheritdoc cref="Average(int)"/>
        public static WindowAggregate<double?> Average(double? value) => throw Outside();

        /// <inheritdoc cref="Average(int)"/>
        public static WindowAggregate<decimal?> Average(decimal? value) => throw Outside();

        /// <summary>The least of the values that are not null.</summary>
        public static WindowAggregate<T> Min<T>(T value) => throw Outside();

        /// <summary>The greatest of the values that are not null.</summary>
        public static WindowAggregate<T> Max<T>(T value) => throw Outside();

        /// <summary>The texts in the order of the window with a separator between them; null counts as empty.</summary>
        public static WindowAggregate<string> StringJoin(string separator, string? value) => throw Outside();
    }
}
