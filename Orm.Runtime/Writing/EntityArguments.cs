using Orm.Backends;
using Orm.Model;

namespace Orm.Writing;

/// <summary>Binds an entity's columns for an insert.</summary>
internal readonly struct InsertArguments<TEntity>(EntityModel<TEntity> model, TEntity entity, bool withGenerated)
    : IArguments
    where TEntity : class
{
    public void Bind<TBinder>(ref TBinder binder)
        where TBinder : struct, IParameterBinder, allows ref struct
        => model.BindColumns(entity, withGenerated, ref binder);
}

/// <summary>Binds the changed columns, the next version, the key and the expected version for an update.</summary>
internal readonly struct UpdateArguments<TEntity>(WritePlan<TEntity> plan, TEntity entity) : IArguments
    where TEntity : class
{
    public void Bind<TBinder>(ref TBinder binder)
        where TBinder : struct, IParameterBinder, allows ref struct
    {
        var model = plan.Model;
        var next = 0;
        foreach (var column in plan.Assigned)
        {
            model.BindColumn(entity, column, ref binder, next++);
        }

        if (model.VersionOrdinal >= 0)
        {
            binder.BindInt64(next++, model.GetVersion(entity) + 1);
        }

        KeyBinding.Bind(model, entity, ref binder, next);
    }
}

/// <summary>Binds the key and the expected version for a delete.</summary>
internal readonly struct DeleteArguments<TEntity>(EntityModel<TEntity> model, TEntity entity) : IArguments
    where TEntity : class
{
    public void Bind<TBinder>(ref TBinder binder)
        where TBinder : struct, IParameterBinder, allows ref struct
        => KeyBinding.Bind(model, entity, ref binder, 0);
}

/// <summary>Binds some of an entity's columns.</summary>
internal readonly struct ColumnArguments<TEntity>(
    EntityModel<TEntity> model, TEntity entity, IReadOnlyList<int> columns) : IArguments
    where TEntity : class
{
    public void Bind<TBinder>(ref TBinder binder)
        where TBinder : struct, IParameterBinder, allows ref struct
    {
        for (var i = 0; i < columns.Count; i++)
        {
            model.BindColumn(entity, columns[i], ref binder, i);
        }
    }
}

file static class KeyBinding
{
    internal static void Bind<TEntity, TBinder>(
        EntityModel<TEntity> model, TEntity entity, ref TBinder binder, int next)
        where TEntity : class
        where TBinder : struct, IParameterBinder, allows ref struct
    {
        foreach (var column in model.Key)
        {
            model.BindColumn(entity, column, ref binder, next++);
        }

        if (model.VersionOrdinal >= 0)
        {
            binder.BindInt64(next, model.GetVersion(entity));
        }
    }
}
