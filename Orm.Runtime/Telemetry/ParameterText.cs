using System.Globalization;
using System.Text;
using Orm.Backends;

namespace Orm.Telemetry;

/// <summary>Writes a statement's parameter values for the log, where the application asked for them.</summary>
internal static class ParameterText
{
    private const int LongestValue = 200;

    internal static string Of<TArguments>(TArguments arguments)
        where TArguments : IArguments
    {
        var writer = new Writer(new StringBuilder("["));
        try
        {
            arguments.Bind(ref writer);
        }
        catch (Exception error)
        {
            // Arguments are calculated by the program's code. The statement meets the same error when it is bound, and
            // its failure is logged with the values that stand before it.
            writer.Append($"unknown: {error.GetType().Name}");
        }

        return writer.Finish();
    }

    private readonly struct Writer(StringBuilder text) : IParameterBinder
    {
        public string Finish() => text.Append(']').ToString();

        public void BindNull(int ordinal) => Append(ordinal, "NULL");

        public void BindBoolean(int ordinal, bool value) => Append(ordinal, value ? "true" : "false");

        public void BindInt64(int ordinal, long value) => Append(ordinal, value);

        public void BindUInt64(int ordinal, ulong value) => Append(ordinal, value);

        public void BindChar(int ordinal, char value) => Append(ordinal, $"'{value}'");

        public void BindSingle(int ordinal, float value) => Append(ordinal, value);

        public void BindDouble(int ordinal, double value) => Append(ordinal, value);

        public void BindDecimal(int ordinal, decimal value) => Append(ordinal, value);

        public void BindString(int ordinal, string? value)
        {
            if (value is null)
            {
                BindNull(ordinal);
            }
            else if (value.Length > LongestValue)
            {
                Append(ordinal, $"'{value[..LongestValue]}...' ({value.Length} characters)");
            }
            else
            {
                Append(ordinal, $"'{value}'");
            }
        }

        public void BindBytes(int ordinal, byte[]? value)
            => Append(ordinal, value is null ? "NULL" : $"({value.Length} bytes)");

        public void BindDateTime(int ordinal, DateTime value, DateTimeKind kind)
            => Append(ordinal, value.ToString("O", CultureInfo.InvariantCulture));

        public void BindDateTimeOffset(int ordinal, DateTimeOffset value)
            => Append(ordinal, value.ToString("O", CultureInfo.InvariantCulture));

        public void BindDateOnly(int ordinal, DateOnly value)
            => Append(ordinal, value.ToString("O", CultureInfo.InvariantCulture));

        public void BindTimeOnly(int ordinal, TimeOnly value)
            => Append(ordinal, value.ToString("O", CultureInfo.InvariantCulture));

        public void BindTimeSpan(int ordinal, TimeSpan value)
            => Append(ordinal, value.ToString("c", CultureInfo.InvariantCulture));

        public void BindGuid(int ordinal, Guid value)
        => Append(ordinal, value.ToString("D", CultureInfo.InvariantCulture));

        public void Append(string item)
        {
            if (text.Length > 1)
            {
                text.Append(", ");
            }

            text.Append(item);
        }

        private void Append<TValue>(int ordinal, TValue value)
            => Append(string.Create(CultureInfo.InvariantCulture, $"@p{ordinal + 1}={value}"));
    }
}
