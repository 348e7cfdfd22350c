using System.Globalization;

namespace Orm.Model;

/// <summary>Writes keys for error messages.</summary>
internal static class EntityKeys
{
    /// <summary>A key as text: <c>7</c>, or <c>(7, 'x')</c> where it has several columns.</summary>
    internal static string Describe<TEntity>(EntityModel<TEntity> model, TEntity entity)
        where TEntity : class
        => Describe([.. model.Key.Select(column => model.GetValue(entity, column))]);

    /// <summary>Key values as text.</summary>
    internal static string Describe(IReadOnlyList<object?> values)
    {
        var texts = values.Select(Describe);
        return values.Count == 1 ? texts.First() : $"({string.Join(", ", texts)})";
    }

    private static string Describe(object? value) => value switch
    {
        null => "null",
        string text => $"'{text}'",
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? value.GetType().Name,
    };
}
