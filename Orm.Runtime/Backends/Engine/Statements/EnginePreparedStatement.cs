using Orm.Engine.Data;
using Orm.Engine.Data.Sessions;
using Orm.Engine.Types;
using Orm.Model;

namespace Orm.Backends.Engine.Statements;

/// <summary>
/// A statement that one connection prepared. The engine works in the caller's thread, so that the asynchronous forms
/// complete before they return.
/// </summary>
internal sealed partial class EnginePreparedStatement(
    EngineDatabaseConnection connection, SqlStatement statement, SessionStatement engine)
    : PreparedStatement, ICachedStatement
{
    private StatementRows _rows = StatementRows.None;
    private SqlValue[] _values = [];
    private int _count;

    /// <inheritdoc/>
    public override IReadOnlyList<string> ColumnNames => AskColumnNames();

    /// <inheritdoc/>
    public SqlStatement Statement { get; set; } = statement;

    /// <inheritdoc/>
    public bool IsRunning { get; private set; }

    /// <summary>Tells one run from the next, so that a stream knows when it is over.</summary>
    internal int Run { get; private set; }

    /// <inheritdoc/>
    public override int Execute<TArguments>(TArguments arguments, CancellationToken cancellationToken)
    {
        Begin(arguments, cancellationToken);
        try
        {
            // Rows that nobody asked for are made all the same: what computes them may fail, or change something.
            while (_rows.Read())
            {
            }

            return (int)Math.Clamp(_rows.Changes, 0, int.MaxValue);
        }
        catch (Exception error) when (StorageErrors.Of(error) is { } met)
        {
            throw connection.Failed(met, Statement);
        }
        finally
        {
            End();
        }
    }

    /// <inheritdoc/>
    public override long ExecuteInsert<TArguments>(TArguments arguments, CancellationToken cancellationToken)
    {
        Begin(arguments, cancellationToken);
        try
        {
            return _rows.Read()
                ? new EngineRow(_rows).GetInt64(0)
                : throw new InvalidOperationException("The statement inserted no row, or does not return its key.");
        }
        catch (Exception error) when (StorageErrors.Of(error) is { } met)
        {
            throw connection.Failed(met, Statement);
        }
        finally
        {
            End();
        }
    }

    /// <inheritdoc/>
    public void End()
    {
        if (!IsRunning)
        {
            return;
        }

        IsRunning = false;
        var rows = _rows;
        _rows = StatementRows.None;
        try
        {
            rows.Close();
        }
        catch (Exception error) when (StorageErrors.Of(error) is { } met)
        {
            throw connection.Failed(met, Statement);
        }
    }

    /// <inheritdoc/>
    public void Close() => End();

    private void Begin<TArguments>(TArguments arguments, CancellationToken cancellationToken)
        where TArguments : IArguments
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (IsRunning)
        {
            throw new InvalidOperationException("The statement is still being read: prepare it again.");
        }

        Bind(arguments);
        try
        {
            _rows = engine.Run(connection.SessionForStatement(), _values.AsSpan(0, _count), cancellationToken);
        }
        catch (Exception error) when (StorageErrors.Of(error) is { } met)
        {
            throw connection.Failed(met, Statement);
        }

        IsRunning = true;
        Run++;
    }

    /// <summary>Adds where an error stands, while the rows still stand on it.</summary>
    private void Locate<TMaterializer>(RowReadException error, TMaterializer materializer)
    {
        var row = new EngineRow(_rows);
        RowLocation.Locate(error, materializer, ref row, [.. _rows.Columns.Select(column => column.Name)]);
    }

    /// <inheritdoc/>
    internal override IReadOnlyList<string> ColumnNamesFor<TArguments>(TArguments arguments)
    {
        Bind(arguments);
        return AskColumnNames();
    }

    private void Bind<TArguments>(TArguments arguments)
        where TArguments : IArguments
    {
        var binder = new EngineBinder(_values);
        arguments.Bind(ref binder);
        _values = binder.Values;
        _count = binder.Count;
    }

    // Not remembered: the plan is, and a change of the schema can change the columns of a SELECT *.
    private string[] AskColumnNames()
    {
        if (IsRunning)
        {
            return [.. _rows.Columns.Select(column => column.Name)];
        }

        try
        {
            return engine.ColumnNames(connection.SessionForStatement(), _values.AsSpan(0, _count));
        }
        catch (Exception error) when (StorageErrors.Of(error) is { } met)
        {
            throw connection.Failed(met, Statement);
        }
    }
}
