import Vocabulary
import World

/// The tree, grown from the table of leaves. Lists are derived: what is listed can be read.
struct MetadataTree: Sendable {
    private let root: Node

    init(_ leaves: [Leaf]) {
        var root = Node()
        for leaf in leaves { root.add(leaf, at: leaf.path[...]) }
        self.root = root
    }

    /// The leaf or the list at `components`, a path below the version.
    func content(
        at components: ArraySlice<String>, in version: TreeVersion, of view: InstanceView
    ) -> Content? {
        var node = root
        var chosen: [String] = []
        for component in components {
            if let next = node.named[component] {
                node = next
            } else if let (variable, next) = node.variable?.branch,
                variable.entries(view, chosen).contains(where: { $0.name == component })
            {
                node = next
                chosen.append(component)
            } else {
                return nil
            }
        }
        if let leaf = node.leaf { return leaf.since <= version ? leaf.read(view, chosen) : nil }
        let list = node.list(in: version, of: view, chosen)
        return list.isEmpty ? nil : Content(list.joined(separator: "\n"))
    }
}

/// A place where text stands.
struct Leaf: Sendable {
    let path: [String]
    let since: TreeVersion
    /// Whether it is there at all.
    let exists: @Sendable (InstanceView, _ chosen: [String]) -> Bool
    /// Nil where nothing is. `chosen` are the variable parts of the path.
    let read: @Sendable (InstanceView, _ chosen: [String]) -> Content?
}

/// A part of a path that differs from instance to instance.
enum Variable: String, Sendable, CaseIterable {
    case mac = "{mac}"
    case publicAddress = "{address}"
    case volume = "{volume}"
    case publicKey = "{key}"
    case tag = "{tag}"
    case role = "{role}"

    /// The part, and how it is listed.
    func entries(_ view: InstanceView, _ chosen: [String]) -> [(name: String, label: String)] {
        switch self {
        case .mac: view.interfaces.map { ($0.mac, $0.mac + "/") }
        case .publicAddress: view.interface(chosen)?.publicAddresses.map { ($0.address, $0.address) } ?? []
        case .volume: view.volumes.map { ($0.name, $0.name) }
        case .publicKey: view.publicKey == nil ? [] : [("0", "0=\(view.instance.keyName ?? "")")]
        case .tag: view.shownTags.map { ($0.key, $0.key) }
        case .role: view.role.roleName.map { [($0, $0)] } ?? []
        }
    }
}

private struct Node: Sendable {
    var leaf: Leaf?
    var named: [String: Node] = [:]
    var variable: VariableBranch?

    mutating func add(_ leaf: Leaf, at path: ArraySlice<String>) {
        guard let first = path.first else {
            self.leaf = leaf
            return
        }
        if let variable = Variable(rawValue: first) {
            var next = self.variable?.branch.1 ?? Node()
            next.add(leaf, at: path.dropFirst())
            self.variable = .to(variable, next)
        } else {
            named[first, default: Node()].add(leaf, at: path.dropFirst())
        }
    }

    /// What stands below, in the order of the alphabet, directories with a slash.
    func list(in version: TreeVersion, of view: InstanceView, _ chosen: [String]) -> [String] {
        var labels = named.filter { $0.value.isVisible(in: version, of: view, chosen) }
            .map { $0.value.leaf == nil ? $0.key + "/" : $0.key }
        if let (variable, next) = variable?.branch {
            labels += variable.entries(view, chosen).filter {
                next.isVisible(in: version, of: view, chosen + [$0.name])
            }.map(
                \.label)
        }
        return labels.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    private func isVisible(in version: TreeVersion, of view: InstanceView, _ chosen: [String]) -> Bool {
        if let leaf { return leaf.since <= version && leaf.exists(view, chosen) }
        if named.values.contains(where: { $0.isVisible(in: version, of: view, chosen) }) { return true }
        guard let (variable, next) = variable?.branch else { return false }
        return variable.entries(view, chosen).contains {
            next.isVisible(in: version, of: view, chosen + [$0.name])
        }
    }
}

private indirect enum VariableBranch: Sendable {
    case to(Variable, Node)

    var branch: (Variable, Node) {
        switch self {
        case .to(let variable, let node): (variable, node)
        }
    }
}
