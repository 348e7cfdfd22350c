namespace Orm.Engine;

/// <summary>
/// The files of the database, or what fits into them, stopped a statement. <see cref="Exception.InnerException"/> says
/// what happened there, as a <see cref="DatabaseCorruptException"/> or <see cref="DatabaseFailedException"/>; the
/// SQLSTATE says what to do:
/// <list type="bullet">
/// <item><description><c>XX001</c>: a page or file is damaged. Other tables can still be read.</description></item>
/// <item><description><c>57P02</c>: the instance has stopped, because writing its log or pages failed. It answers
/// queries; to write again, close all connections and open the database anew. A commit that got this error may or may
/// not be there then.</description></item>
/// <item><description><c>53100</c>: the disk is full. <c>58030</c>: reading or writing failed. The statement was undone
/// and the transaction goes on.</description></item>
/// <item><description><c>58P01</c>: there is no such file or directory.</description></item>
/// <item><description><c>53200</c>: all pages in memory are in use. <c>54000</c>: a row or key is too long. The
/// statement was undone as well.</description></item>
/// </list>
/// </summary>
public sealed class StorageException : EngineException
{
    internal StorageException(string sqlState, Exception cause, string? hint = null)
        : base(sqlState, cause.Message.TrimEnd('.'), hint: hint, inner: cause)
    {
    }
}
