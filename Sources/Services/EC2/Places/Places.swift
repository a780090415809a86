import Vocabulary

/// AWS's regions and how many zones each has. Zones are lettered without a gap, which on AWS depends on
/// the account.
enum Places {
    private static let zoneCounts: [String: Int] = [
        "ap-northeast-1": 3, "ap-northeast-2": 4, "ap-northeast-3": 3, "ap-south-1": 3, "ap-southeast-1": 3,
        "ap-southeast-2": 3, "ca-central-1": 3, "eu-central-1": 3, "eu-north-1": 3, "eu-west-1": 3,
        "eu-west-2": 3, "eu-west-3": 3, "sa-east-1": 3, "us-east-1": 6, "us-east-2": 3, "us-west-1": 2,
        "us-west-2": 4,
    ]

    /// Those that need no opting in, sorted.
    static let regions = zoneCounts.keys.sorted()

    /// The zones, sorted; a region that is not listed gets three, as most have.
    static func zones(of region: Vocabulary.Region) -> [String] {
        "abcdef".prefix(zoneCounts[region.rawValue] ?? 3).map { "\(region)\($0)" }
    }
}
