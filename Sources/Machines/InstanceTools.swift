import Glibc

/// Programs of this computer that machines may use although they lie in a hidden place, such as an AWS CLI
/// below `/root`.
package struct InstanceTools: Sendable, Equatable {
    /// What is visible, read-only.
    package let directories: [String]
    /// What comes first on the machines' PATH.
    package let searchDirectories: [String]

    static let standardPath = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"

    var searchPath: String { (searchDirectories + [Self.standardPath]).joined(separator: ":") }

    /// The directories named by the owner, separated by colons.
    package init(listed list: String) {
        directories = Self.distinct(
            list.split(separator: ":").compactMap { followingLinks(String($0)) }.filter { $0 != "/" })
        searchDirectories = directories.flatMap { directory in
            let places: [String] = ["\(directory)/bin", "\(directory)/shims"].filter { access($0, F_OK) == 0 }
            return places.isEmpty ? [directory] : places
        }
    }

    /// What makes `aws` and `python3` of the server's own PATH work inside.
    package init(foundOn path: String, programs: [String] = ["aws", "python3"]) {
        var places: [String] = []
        var search: [String] = []
        for program in programs {
            let candidates = path.split(separator: ":").map { "\($0)/\(program)" }
            guard let found = candidates.first(where: { access($0, X_OK) == 0 }), found.hasPrefix("/") else {
                continue
            }
            for file in Self.distinct([found, followingLinks(found) ?? found]) where Self.isHidden(file) {
                places += Self.home(of: file)
            }
            if Self.isHidden(found) { search.append(Self.parent(found)) }
        }
        directories = Self.outermost(Self.distinct(places.filter { access($0, F_OK) == 0 }))
        searchDirectories = Self.distinct(search)
    }

    /// Whether machines would not see it.
    private static func isHidden(_ file: String) -> Bool {
        !["/bin/", "/sbin/", "/usr/", "/opt/", "/lib/"].contains { file.hasPrefix($0) }
    }

    /// What has to be seen for a program to work: `/root/.pyenv` for `/root/.pyenv/shims/aws`, but of
    /// `~/.local`, which also holds private data, only two directories.
    private static func home(of file: String) -> [String] {
        let directory = parent(file)
        guard ["bin", "shims", "sbin"].contains(directory.split(separator: "/").last) else {
            return [directory]
        }
        let home = parent(directory)
        if home.hasSuffix("/.local") { return ["\(home)/bin", "\(home)/lib"] }
        let isSomebodysHome = home == "/root" || home.isEmpty || parent(home) == "/home"
        return [isSomebodysHome ? directory : home]
    }

    private static func parent(_ path: String) -> String {
        String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
    }

    private static func distinct(_ texts: [String]) -> [String] {
        var seen: Set<String> = []
        return texts.filter { seen.insert($0).inserted }
    }

    /// Without those that lie in another one.
    private static func outermost(_ places: [String]) -> [String] {
        places.filter { place in !places.contains { place != $0 && place.hasPrefix("\($0)/") } }
    }
}

/// The path with all symbolic links followed.
private func followingLinks(_ path: String) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
}
