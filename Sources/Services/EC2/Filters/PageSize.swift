import Service

/// How many rows a page may be asked to have, and what EC2 says to another number: its parts have limits and words of
/// their own. The limits are the models', and the texts' where a model has none.
struct PageSize: Sendable {
    private let smallest: Int
    private let largest: Int
    private let refusal: @Sendable (_ asked: Int, _ size: PageSize) -> AWSError?

    /// The number itself, or the largest where more is as good.
    func checked(_ asked: Int) throws -> Int {
        guard asked < smallest || asked > largest else { return asked }
        if let refusal = refusal(asked, self) { throw refusal }
        return largest
    }

    /// Instances, volumes and tags: more than can be had is no mistake.
    static let compute = compute(from: 5)
    /// The associations' model says 5 to 1000, and EC2 takes 1 and 1001.
    static let associations = compute(from: 1)
    static let images = compute(from: 1)

    private static func compute(from smallest: Int) -> PageSize {
        PageSize(smallest: smallest, largest: 1000) { asked, size in
            guard asked < size.smallest else { return nil }
            return AWSError(
                "InvalidParameterValue",
                "Value ( \(asked) ) for parameter maxResults is invalid. Expecting a value greater than \(size.smallest)."
            )
        }
    }

    /// VPCs and what is in them.
    static func network(from smallest: Int = 5, to largest: Int = 1000) -> PageSize {
        PageSize(smallest: smallest, largest: largest) { asked, size in
            let bound =
                asked < size.smallest
                ? "greater than or equal to \(size.smallest)" : "smaller than or equal to \(size.largest)"
            return AWSError(
                "InvalidParameterValue",
                "Value ( \(asked) ) for parameter MaxResults is invalid. Expecting a value \(bound).")
        }
    }

    static func types(to largest: Int) -> PageSize {
        PageSize(smallest: 5, largest: largest) { asked, size in
            AWSError(
                "InvalidMaxResults",
                "Value ( \(asked) ) for parameter maxResults is invalid. Expecting a value from ( \(size.smallest) ) to  ( \(size.largest) )."
            )
        }
    }

    static let launchTemplates = PageSize(smallest: 1, largest: 200) { _, size in
        AWSError(
            "InvalidParameterValue",
            "Maximum results allowed are between \(size.smallest) and \(size.largest)")
    }

    static let credits = PageSize(smallest: 5, largest: 1000) { asked, size in
        AWSError(
            "InvalidRequest",
            "The value \(asked) for the maxResults parameter must be between \(size.smallest) and \(size.largest). Change the value and try again."
        )
    }

    static let modifications = network(from: 1, to: 500)
    static let addresses = network(from: 1)
}
