/// The name of a zone that is the same for every account: `us-east-1a` → `use1-az1`. Which letter is
/// which number differs from account to account on AWS; here they follow the alphabet.
package func availabilityZoneID(of zone: String) -> String? {
    guard let letter = zone.utf8.last, (0x61...0x7A).contains(letter) else { return nil }
    let parts = zone.dropLast().split(separator: "-")
    guard parts.count >= 3, let number = parts.last, let direction = parts.dropLast().last else { return nil }
    let short: [Substring: String] = [
        "north": "n", "east": "e", "south": "s", "west": "w", "central": "c", "northeast": "ne",
        "northwest": "nw", "southeast": "se", "southwest": "sw",
    ]
    guard let direction = short[direction] else { return nil }
    // us-gov-west-1 → usgw1
    let area = parts.dropLast(2).enumerated().map { $0 == 0 ? String($1) : String($1.prefix(1)) }.joined()
    return "\(area)\(direction)\(number)-az\(letter - 0x60)"
}
