using System.Linq.Expressions;

namespace Orm.Linq.Expressions;

/// <summary>
/// The structure of a query as a sequence of tokens, which two queries share that differ in captured values only, and
/// the captured values. One walk over the operators and their lambdas makes both.
/// </summary>
/// <remarks>
/// Literals of the program's text are part of the structure. Captured variables are not: they are found as constants
/// and the members that lead from them, whatever the compiler called the class that holds them, and are read at once.
/// A captured query is walked in its place.
/// </remarks>
internal sealed partial class QueryFingerprint
{
    [ThreadStatic]
    private static QueryFingerprint? _spare;

    private readonly List<ParameterExpression> _parameters = [];
    private readonly List<Query> _shared = [];
    private readonly RunClock _clock = new(TimeProvider.System);
    private readonly Dictionary<object, Query> _inlined = new(ReferenceEqualityComparer.Instance);
    private StructureToken[] _tokens = new StructureToken[64];
    private object?[] _values = new object?[8];
    private object[] _origins = new object[8];
    private List<int>? _timed;
    private QueryContext? _context;
    private bool _readsValues = true;
    private int _tokenCount;
    private int _valueCount;

    private QueryFingerprint()
    {
    }

    /// <summary>The tokens, valid until the fingerprint is given back.</summary>
    internal ReadOnlySpan<StructureToken> Tokens => _tokens.AsSpan(0, _tokenCount);

    /// <summary>How many values were captured.</summary>
    internal int ValueCount => _valueCount;

    /// <summary>The numbers of the values that were made of the time of the run.</summary>
    internal IReadOnlyList<int> Timed => _timed ?? (IReadOnlyList<int>)[];

    /// <summary>The captured queries, by the expression that stands for them.</summary>
    internal IReadOnlyDictionary<object, Query> Inlined => _inlined;

    /// <summary>
    /// Takes a fingerprint of a query. The instance is reused by the thread; reading captured values may run code of
    /// the application, which may run another query, so that it is taken away meanwhile.
    /// </summary>
    internal static QueryFingerprint Take(in QueryCall call, Type row) => Take(call, row, readsValues: true);

    /// <summary>
    /// Takes a fingerprint without reading captured values: reading one may run code of the application, which counts
    /// how often it runs.
    /// </summary>
    internal static QueryFingerprint TakeStructure(in QueryCall call, Type row) => Take(call, row, readsValues: false);

    private static QueryFingerprint Take(in QueryCall call, Type row, bool readsValues)
    {
        var fingerprint = _spare ?? new QueryFingerprint();
        _spare = null;
        fingerprint.Clear();
        fingerprint._readsValues = readsValues;
        fingerprint._context = call.Query.Context;
        fingerprint.Add(TokenKind.Type, row);
        fingerprint.Visit(call.Query);
        if (call.Terminal is not null)
        {
            fingerprint.Add(TokenKind.Operator, call.Terminal);
            fingerprint.VisitArguments(call.Arguments);
        }

        return fingerprint;
    }

    /// <summary>Gives the instance back to its thread.</summary>
    internal void Return()
    {
        Clear();
        _spare = this;
    }

    /// <summary>The captured values, as an array of their own.</summary>
    internal object?[] CopyValues() => _valueCount == 0 ? [] : _values.AsSpan(0, _valueCount).ToArray();

    /// <summary>The number of the value that an expression or operator argument was read into.</summary>
    internal bool TryFindValue(object origin, out int index)
    {
        index = Array.FindIndex(_origins, 0, _valueCount, known => ReferenceEquals(known, origin));
        return index >= 0;
    }

    /// <summary>The expression or operator argument that a value was read of.</summary>
    internal object OriginOf(int index) => _origins[index];

    private void Clear()
    {
        // Captured values are the application's: nothing here may keep them alive.
        Array.Clear(_values, 0, _valueCount);
        Array.Clear(_origins, 0, _valueCount);
        Array.Clear(_tokens, 0, _tokenCount);
        _context = null;
        _tokenCount = 0;
        _valueCount = 0;
        _parameters.Clear();
        _clock.Reset();
        _timed = null;
        _inlined.Clear();
        _shared.Clear();
        _expansions.Clear();
        _guards.Clear();
        _expansionDepth = 0;
    }

    private void Visit(Query query)
    {
        if (query.Source is null)
        {
            if (query.Context.Session != _context!.Session)
            {
                throw new MixedContextsException(_context.Session.Context, query.Context.Session.Context);
            }

            if (query.Navigation is { } navigation)
            {
                VisitNavigation(query, navigation);
                return;
            }

            Add(TokenKind.EntitySet, query.Entity);
            if (query.Values is { } values)
            {
                AddValue(values.Value, values.Type, values);
            }

            return;
        }

        if (query.IsShared && !IsFirstUse(query))
        {
            return;
        }

        Visit(query.Source);
        Add(TokenKind.Operator, query.Operator);
        Add(TokenKind.Type, query.Element);
        VisitArguments(query.Arguments);
    }

    // The columns that it matches are values like captured ones; a plan for many entities leaves them out.
    private void VisitNavigation(Query query, INavigationRoot navigation)
    {
        Add(TokenKind.Navigation, navigation.Navigation);
        foreach (var column in navigation.Navigation.Columns)
        {
            AddValue(navigation.ValueOf(column), navigation.Owner.Columns[column].ClrType, query);
        }
    }

    // A query that stands before the statement is one however often it is used; two that look alike are two.
    private bool IsFirstUse(Query query)
    {
        var known = _shared.IndexOf(query);
        if (known >= 0)
        {
            Add(TokenKind.Query, null, known + 1);
            return false;
        }

        _shared.Add(query);
        return true;
    }

    private void VisitArguments(in OperatorArguments arguments)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            VisitArgument(arguments[i]);
        }
    }

    private void VisitArgument(object argument)
    {
        switch (argument)
        {
            case OperatorValue value:
                AddValue(value.Value, value.Type, value);
                break;
            case Expression expression:
                Visit(expression);
                break;
            case Query query:
                Add(TokenKind.Query, null);
                Visit(query);
                Add(TokenKind.End, null);
                break;
            default:
                Add(TokenKind.Literal, argument);
                break;
        }
    }

    private void Add(TokenKind kind, object? symbol, int detail = 0)
    {
        if (_tokenCount == _tokens.Length)
        {
            Array.Resize(ref _tokens, _tokenCount * 2);
        }

        _tokens[_tokenCount++] = new StructureToken(kind, detail, symbol);
    }

    private void AddValue(object? value, Type type, object origin)
    {
        Add(TokenKind.Captured, type);
        if (_valueCount == _values.Length)
        {
            Array.Resize(ref _values, _valueCount * 2);
            Array.Resize(ref _origins, _valueCount * 2);
        }

        _values[_valueCount] = value;
        _origins[_valueCount++] = origin;
    }
}
