import Service
import World

/// What EBS lets a volume be. The limits are those of the types since September 2025.
/// https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html
enum VolumeRules {
    private struct Limits {
        var gibibytes: ClosedRange<Int>
        /// Where a number may be asked for.
        var iops: ClosedRange<Int>?
        var iopsPerGiB = 0
        var throughput: ClosedRange<Int>?
    }

    private static let limits: [String: Limits] = [
        "standard": Limits(gibibytes: 1...1024),
        "gp2": Limits(gibibytes: 1...16_384),
        "gp3": Limits(
            gibibytes: 1...65_536, iops: 3000...80_000, iopsPerGiB: 500, throughput: 125...2000),
        "io1": Limits(gibibytes: 4...16_384, iops: 100...64_000, iopsPerGiB: 50),
        "io2": Limits(gibibytes: 4...65_536, iops: 100...256_000, iopsPerGiB: 1000),
        "st1": Limits(gibibytes: 125...16_384),
        "sc1": Limits(gibibytes: 125...16_384),
    ]

    /// The shape that is asked for, with what its type gives where nothing is said.
    static func shape(type: String, gibibytes: Int, iops: Int?, throughput: Int?) throws -> KnownVolume.Shape
    {
        guard let limits = limits[type] else { throw AWSError.unknownVolumeType(type) }
        guard gibibytes >= limits.gibibytes.lowerBound else {
            throw AWSError.volumeTooSmall(gibibytes, smallest: limits.gibibytes.lowerBound)
        }
        guard gibibytes <= limits.gibibytes.upperBound else {
            throw AWSError.volumeTooBig(gibibytes, largest: limits.gibibytes.upperBound)
        }
        var shape = usual(type: type, gibibytes: gibibytes)
        if let iops {
            guard let range = limits.iops else { throw AWSError.notSupported("iops", by: type) }
            guard iops >= range.lowerBound else { throw AWSError.iopsTooLow(iops, range.lowerBound) }
            guard iops <= range.upperBound else { throw AWSError.iopsTooHigh(iops, range.upperBound) }
            // Three thousand come with every gp3 volume, however small.
            guard iops == shape.iops || iops <= gibibytes * limits.iopsPerGiB else {
                throw AWSError.iopsRatio(Double(iops) / Double(gibibytes), limits.iopsPerGiB)
            }
            shape.iops = iops
        } else if limits.iops != nil, shape.iops == nil {
            throw AWSError.missingParameter("iops")
        }
        if let throughput {
            guard let range = limits.throughput else { throw AWSError.notSupported("throughput", by: type) }
            guard range.contains(throughput) else {
                throw AWSError.invalidValue("\(throughput)", for: "throughput")
            }
            guard throughput * 4 <= shape.iops ?? 0 else {
                throw AWSError.throughputRatio(Double(throughput) / Double(shape.iops ?? 1))
            }
            shape.throughput = throughput
        }
        return shape
    }

    /// What a type gives without asking for more.
    /// https://docs.aws.amazon.com/ebs/latest/userguide/general-purpose.html
    static func usual(type: String, gibibytes: Int) -> KnownVolume.Shape {
        switch type {
        case "gp3": .init(type: type, gibibytes: gibibytes, iops: 3000, throughput: 125)
        case "gp2": .init(type: type, gibibytes: gibibytes, iops: min(16_000, max(100, gibibytes * 3)))
        default: .init(type: type, gibibytes: gibibytes)
        }
    }
}

// The texts of sizes are not verified.
extension AWSError {
    static func unknownVolumeType(_ type: String) -> AWSError {
        AWSError("UnknownVolumeType", "Unsupported volume type '\(type)' for volume creation.")
    }

    static func volumeTooSmall(_ size: Int, smallest: Int) -> AWSError {
        invalidParameterValue("Volume of \(size)GiB is too small; minimum is \(smallest)GiB.")
    }

    static func volumeTooBig(_ size: Int, largest: Int) -> AWSError {
        invalidParameterValue("Volume of \(size)GiB is too large; maximum is \(largest)GiB.")
    }

    static func notSupported(_ parameter: String, by type: String) -> AWSError {
        invalidCombination("The parameter \(parameter) is not supported for \(type) volumes.")
    }

    static func iopsTooLow(_ iops: Int, _ smallest: Int) -> AWSError {
        invalidParameterValue("Volume iops of \(iops) is too low; minimum is \(smallest).")
    }

    static func iopsTooHigh(_ iops: Int, _ largest: Int) -> AWSError {
        invalidParameterValue("Volume iops of \(iops) is too high; maximum is \(largest).")
    }

    static func iopsRatio(_ ratio: Double, _ largest: Int) -> AWSError {
        invalidParameterValue(
            "Iops to volume size ratio of \(sixDigits(ratio)) is too high; maximum is \(sixDigits(Double(largest)))."
        )
    }

    static func throughputRatio(_ ratio: Double) -> AWSError {
        invalidParameterValue(
            "Throughput (MiBps) to iops ratio of \(sixDigits(ratio)) is too high; maximum is 0.250000 MiBps per iops."
        )
    }

    private static func sixDigits(_ number: Double) -> String {
        let millionths = Int((number * 1_000_000).rounded())
        let rest = String(millionths % 1_000_000)
        return "\(millionths / 1_000_000)." + String(repeating: "0", count: 6 - rest.utf8.count) + rest
    }
}
