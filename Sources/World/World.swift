import Synchronization
import Vocabulary

/// Whatever knows facts: the `World`, and the `Draft` of the next one.
package protocol Knowing {
    var tables: Tables { get }
}

/// Everything known at one moment. Immutable: a request takes one and sees it to its end.
package final class World: Knowing, Sendable {
    /// Of the last change it holds; the ledger numbers changes 1, 2, 3 …
    package let version: Int64
    package let tables: Tables

    package init(version: Int64 = 0, tables: Tables = Tables()) {
        self.version = version
        self.tables = tables
    }
}

/// The present, published. Readers take it once; only the ledger replaces it.
package final class Present: Sendable {
    private let world: Mutex<World>

    package init(_ world: World) { self.world = Mutex(world) }

    package var now: World { world.withLock { $0 } }

    /// Replaces the present unless `next` is older.
    package func publish(_ next: World) {
        world.withLock { if next.version >= $0.version { $0 = next } }
    }
}
