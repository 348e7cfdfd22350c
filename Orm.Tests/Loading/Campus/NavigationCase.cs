using System.Collections;
using System.Linq.Expressions;
using Orm.Model;

namespace Orm.Tests.Loading.Campus;

/// <summary>A navigation of a row of the campus, for tests that hold of every kind of relation.</summary>
internal abstract class NavigationCase(string navigation, string key, string removal, string? requiredKey)
{
    internal abstract string Entity { get; }

    internal string Navigation { get; } = navigation;

    /// <summary>The row's key, as errors say it.</summary>
    internal string Key { get; } = key;

    /// <summary>The statement that deletes what the navigation leads to.</summary>
    internal string Removal { get; } = removal;

    /// <summary>The key of what has to be there, as errors say it; null where nothing has to.</summary>
    internal string? RequiredKey { get; } = requiredKey;

    /// <summary>Whether there are questions about it.</summary>
    internal abstract bool IsAsked { get; }

    public override string ToString() => $"{Entity}.{Navigation}";

    /// <summary>Reads the row.</summary>
    internal abstract Task<object> ReadAsync(CampusDb db);

    /// <summary>Looks into the navigation: how many elements there are, or the reference.</summary>
    internal abstract object? Touch(object row);

    /// <summary>Asks how many elements there are; null for references, which have no questions.</summary>
    internal abstract int? Ask(object row);

    internal abstract Task LoadAsync(CampusDb db, object row);

    /// <summary>Makes the row one that no context has read.</summary>
    internal abstract void Detach(object row);
}

/// <inheritdoc/>
internal sealed class NavigationCase<TEntity, TProperty>(
    Expression<Func<TEntity, TProperty>> navigation,
    string key,
    string removal,
    Func<CampusDb, Query<TEntity>> rows,
    Func<TEntity, int>? question = null,
    string? requiredKey = null)
    : NavigationCase(((MemberExpression)navigation.Body).Member.Name, key, removal, requiredKey)
    where TEntity : class, IEntity<TEntity>
{
    private readonly Func<TEntity, TProperty> _read = navigation.Compile();

    internal override string Entity => typeof(TEntity).Name;

    internal override bool IsAsked => question is not null;

    internal override async Task<object> ReadAsync(CampusDb db) => await rows(db).SingleAsync();

    internal override object? Touch(object row)
        => _read((TEntity)row) is var value && value is IEnumerable elements ? elements.Cast<object>().Count() : value;

    internal override int? Ask(object row) => question?.Invoke((TEntity)row);

    internal override Task LoadAsync(CampusDb db, object row) => db.LoadAsync([(TEntity)row], navigation);

    internal override void Detach(object row) => EntityModels.Of<TEntity>().OnLoaded((TEntity)row);
}
