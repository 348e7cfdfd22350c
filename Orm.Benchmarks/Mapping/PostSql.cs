namespace Orm.Benchmarks.Mapping;

/// <summary>The SQL of those who write it by hand. All of them write the same.</summary>
internal static class PostSql
{
    public const string Schema = """
        CREATE TABLE "Posts" (
            "Id" INTEGER PRIMARY KEY AUTOINCREMENT,
            "Title" TEXT NOT NULL,
            "Body" TEXT NULL,
            "Score" INTEGER NOT NULL,
            "CreatedAt" TEXT NOT NULL,
            "AuthorId" INTEGER NOT NULL,
            "CommunityId" INTEGER NOT NULL,
            "IsPinned" INTEGER NOT NULL
        );
        CREATE INDEX "IX_Posts_AuthorId" ON "Posts" ("AuthorId");
        CREATE TABLE "Authors" ("Id" INTEGER PRIMARY KEY AUTOINCREMENT, "Name" TEXT NOT NULL);
        """;

    private const string Select =
        "SELECT Id, Title, Body, Score, CreatedAt, AuthorId, CommunityId, IsPinned FROM Posts ";

    public const string Find = Select + "WHERE Id = @id";

    public const string OfAuthor = Select + "WHERE AuthorId = @author ORDER BY Id";

    public const string After = Select + "WHERE Id > @after ORDER BY Id LIMIT 1000";

    public const string Headlines =
        "SELECT p.Id, p.Title, p.Score, a.Name AS Author FROM Posts p JOIN Authors a ON a.Id = p.AuthorId "
        + "WHERE p.Id > @after ORDER BY p.Id LIMIT 50";

    public const string InsertAuthor = "INSERT INTO Authors (Id, Name) VALUES (@id, @name)";

    public const string Insert =
        "INSERT INTO Posts (Title, Body, Score, CreatedAt, AuthorId, CommunityId, IsPinned) "
        + "VALUES (@Title, @Body, @Score, @CreatedAt, @AuthorId, @CommunityId, @IsPinned)";

    public const string InsertReturning = Insert + " RETURNING Id";
}
