//! What the test programs share.

use std::sync::LazyLock;

use pourparler::Extractor;

/// Building the vocabulary takes a while: once a test program is enough.
pub static EXTRACTOR: LazyLock<Extractor> = LazyLock::new(Extractor::new);
