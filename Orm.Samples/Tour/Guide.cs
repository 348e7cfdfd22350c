using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;
using Spectre.Console;

namespace Orm.Samples.Tour;

/// <summary>Runs a piece of C# and shows it, the SQL that it became and what came back.</summary>
internal sealed class Guide(IAnsiConsole console, int mostRows = 10)
{
    public void Chapter(string title)
    {
        console.WriteLine();
        console.Write(new Rule(Markup.Escape(title)).LeftJustified());
    }

    public async Task<TResult> RunAsync<TResult>(
        string what, Func<Task<TResult>> action, [CallerArgumentExpression(nameof(action))] string code = "")
    {
        using var counter = StatementCounter.Start();
        var result = await action();
        Show(what, code, counter.Texts);
        ShowResult(result);
        return result;
    }

    public async Task RunAsync(
        string what, Func<Task> action, [CallerArgumentExpression(nameof(action))] string code = "")
    {
        using var counter = StatementCounter.Start();
        await action();
        Show(what, code, counter.Texts);
    }

    public void Say(string text) => console.MarkupLineInterpolated($"[green]{text}[/]");

    private void Show(string what, string code, IReadOnlyList<string> statements)
    {
        console.WriteLine();
        console.MarkupLineInterpolated($"[bold]{what}[/]");
        console.Write(new Padder(new Text(SourceText.OfLambda(code), new Style(Color.Blue)), new Padding(2, 0, 0, 0)));
        foreach (var sql in statements)
        {
            console.Write(new Padder(new Text(sql, new Style(Color.Grey)), new Padding(2, 0, 0, 0)));
        }

        if (statements.Count > 1)
        {
            Say(string.Create(CultureInfo.InvariantCulture, $"  {statements.Count} statements"));
        }
    }

    private void ShowResult<TResult>(TResult result)
    {
        switch (result)
        {
            case string or ValueType or null:
                console.WriteLine($"  => {Format(result)}");
                break;
            case IEnumerable rows:
                ShowRows([.. rows.Cast<object>()]);
                break;
            default:
                ShowRows([result]);
                break;
        }
    }

    private void ShowRows(IReadOnlyList<object> rows)
    {
        if (rows.Count == 0)
        {
            console.WriteLine("  => no rows");
            return;
        }

        var columns = Display.ColumnsOf(rows[0].GetType());
        var table = new Table().Border(TableBorder.Rounded);
        foreach (var column in columns)
        {
            table.AddColumn(new TableColumn(Markup.Escape(column.Name)));
        }

        foreach (var row in rows.Take(mostRows))
        {
            table.AddRow([.. columns.Select(column => new Text(Format(column.Read(row))))]);
        }

        console.Write(new Padder(table, new Padding(2, 0, 0, 0)));
        if (rows.Count > mostRows)
        {
            console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  ... {rows.Count - mostRows} more rows"));
        }
    }

    private static string Format(object? value) => value switch
    {
        null => "null",
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime time => time.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        IEnumerable<string> texts => string.Join('\n', texts),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? string.Empty,
    };
}
